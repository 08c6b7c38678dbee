package org.avert.earlywarning.analyses;

import java.util.List;
import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The analyses. What a desk may not see is not there. */
public interface Analyses {

    Mono<File> find(AnalysisId id, Desk desk);

    Mono<File> find(CaseReference reference, Desk desk);

    /** For what a peer hands over: no person looks. */
    Mono<Analysis> find(CaseReference reference);

    /** Last changed first. */
    Mono<Page<Analysis>> list(AnalysisFilter filter, Desk desk, int limit, @Nullable String cursor);

    Mono<Void> open(Analysis analysis, NamedReader analyst, List<Step> steps);

    /** Stores the next state with its step; refuses when it has changed since it was read. */
    Mono<Analysis> save(Analysis analysis, Step step);

    Mono<Void> name(AnalysisId id, NamedReader reader);

    Mono<Void> add(AnalysisId id, BureauView view);
}
