package org.avert.earlywarning.breakglass;

import java.time.Instant;
import java.util.UUID;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.Desk;
import org.avert.kit.confidentiality.Opening;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The openings. Those of an analysis are found by its owners: who is assigned to it, and the High Commissioner. */
public interface Openings {

    /** Empty when there is no such analysis, or none that an emergency opens to the person. */
    Mono<AnalysisOpening> add(AnalysisId analysis, Opening opening);

    Mono<AnalysisOpening> find(AnalysisId analysis, UUID id, Desk owner);

    /** Ends it; one that is over stays as it was. */
    Mono<Void> end(UUID id, Instant at);

    /** Newest first. */
    Mono<Page<AnalysisOpening>> list(Desk owner, int limit, @Nullable String cursor);
}
