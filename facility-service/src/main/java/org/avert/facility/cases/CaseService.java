package org.avert.facility.cases;

import org.avert.facility.readers.Keysets;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The facility's part of each case, cut to what the caller may see. */
@Service
public class CaseService {
    private static final String LIST = "cases";

    private final Cases cases;
    private final Keysets keysets;
    private final Audit audit;

    CaseService(Cases cases, Keysets keysets, Audit audit) {
        this.cases = cases;
        this.keysets = keysets;
        this.audit = audit;
    }

    public Mono<CasePart> get(String reference) {
        return Callers.current()
                .map(Reader::of)
                .flatMap(reader -> part(reference, reader))
                .switchIfEmpty(Mono.error(() -> new NotFound("case")))
                .flatMap(
                        part -> audit.read("getFacilityCase", "case", reference).thenReturn(part));
    }

    public Mono<Page<CaseSummary>> list(int limit, @Nullable String cursor) {
        var keyset = keysets.at(LIST, limit, cursor);
        return Callers.current()
                .flatMap(caller -> cases.page(keyset, Reader.of(caller)).collectList())
                .map(rows -> Page.of(rows, limit, row -> keysets.after(LIST, row.openedAt(), row.reference())));
    }

    private Mono<CasePart> part(String reference, Reader reader) {
        return cases.find(reference, reader)
                .flatMap(summary ->
                        cases.steps(reference, reader).collectList().map(steps -> new CasePart(summary, steps)));
    }
}
