package org.avert.recommendations.casefile;

import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows cases to those who may see them. */
@Service
public class CaseService {
    private final CaseFiles cases;
    private final Audit audit;
    private final Listing listing;

    CaseService(CaseFiles cases, Audit audit, Cursors cursors) {
        this.cases = cases;
        this.audit = audit;
        this.listing = new Listing(cursors, "cases");
    }

    public Mono<CasePart> get(CaseReference reference) {
        return Callers.current()
                .map(CaseReach::of)
                .flatMap(reach -> cases.find(reference, reach))
                .switchIfEmpty(Mono.error(CaseNotFound::new))
                .flatMap(file -> audit.read("getRecommendationCase", "case", reference.value())
                        .thenReturn(file))
                .flatMap(file -> cases.steps(reference).collectList().map(steps -> new CasePart(file, steps)));
    }

    public Mono<Page<CaseFile>> list(int limit, @Nullable String cursor) {
        var before = listing.from(cursor);
        return Callers.current()
                .map(CaseReach::of)
                .flatMapMany(reach -> page(reach, before, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, last -> listing.cursor(last.moved())));
    }

    private Flux<CaseFile> page(CaseReach reach, @Nullable Long before, int limit) {
        return reach.all() || reach.own() != null
                ? cases.page(reach.all() ? null : reach.own(), before, limit)
                : Flux.empty();
    }
}
