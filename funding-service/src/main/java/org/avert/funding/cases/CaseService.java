package org.avert.funding.cases;

import java.time.Instant;
import java.util.List;
import org.avert.funding.states.Reach;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Caller;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Who may read the part of a case that lies here. A donor may not: it follows a request by its public reference. */
@Service
public class CaseService {
    private static final String[] OFFICES = {"facility-secretariat", "geneva"};

    private final Cases cases;
    private final Cursors cursors;
    private final Audit audit;

    CaseService(Cases cases, Cursors cursors, Audit audit) {
        this.cases = cases;
        this.cursors = cursors;
        this.audit = audit;
    }

    public Mono<CaseFile> get(CaseReference reference, Caller caller) {
        return cases.find(reference, Reach.of(caller, OFFICES))
                .switchIfEmpty(Mono.error(() -> new NotFound("case")))
                .flatMap(this::withSteps)
                .flatMap(file -> audit.read("getFundingCase", "case", reference.toString())
                        .thenReturn(file));
    }

    public Mono<Page<FundingCase>> list(Caller caller, @Nullable String cursor, int limit) {
        return cases.list(Reach.of(caller, OFFICES), after(cursors.decode(cursor)), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private Mono<CaseFile> withSteps(FundingCase found) {
        return cases.steps(found.reference()).collectList().map(steps -> new CaseFile(found, steps));
    }

    private String cursor(FundingCase last) {
        return cursors.encode(last.updatedAt().toString(), last.reference().toString());
    }

    private static @Nullable FundingCase after(List<String> keys) {
        return keys.isEmpty()
                ? null
                : new FundingCase(CaseReference.parse(keys.get(1)), "", "", Instant.parse(keys.get(0)));
    }

    /** A case with its steps, oldest first. */
    public record CaseFile(FundingCase about, List<CaseStep> steps) {}
}
