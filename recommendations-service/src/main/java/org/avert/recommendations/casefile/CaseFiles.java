package org.avert.recommendations.casefile;

import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases and their steps. */
public interface CaseFiles {

    /** Adds a step in the surrounding transaction; the first one opens the case here. */
    Mono<Void> add(CaseReference reference, @Nullable String title, String state, CaseStep step);

    /** Empty for a case of a State that is out of reach. */
    Mono<CaseFile> find(CaseReference reference, CaseReach reach);

    Flux<CaseStep> steps(CaseReference reference);

    /** The latest moved first, before a move where one is given; of one State where one is given. */
    Flux<CaseFile> page(@Nullable String state, @Nullable Long before, int limit);
}
