package org.avert.recommendations.assessment;

import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All assessments. */
public interface Assessments {

    Mono<Void> add(Assessment assessment);

    /** Latest first, before a sequence where one is given. */
    Flux<Assessment> of(RecommendationId recommendation, @Nullable Long before, int limit);
}
