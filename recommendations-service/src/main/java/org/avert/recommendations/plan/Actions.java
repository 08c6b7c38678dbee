package org.avert.recommendations.plan;

import java.util.UUID;
import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All implementation actions. */
public interface Actions {

    Mono<Void> add(ImplementationAction action);

    Mono<ImplementationAction> ofActivity(UUID activity);

    /** Held until the transaction ends, so that two assessments cannot answer it. */
    Mono<ImplementationAction> hold(ActionId id);

    Mono<Void> save(ImplementationAction action);

    /** Latest first, before a sequence where one is given. */
    Flux<ImplementationAction> of(RecommendationId recommendation, @Nullable Long before, int limit);

    /** Done and not assessed, the longest due first, after a sequence where one is given. */
    Flux<ImplementationAction> due(@Nullable Long after, int limit);
}
