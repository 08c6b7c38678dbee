package org.avert.recommendations.recommendation;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All recommendations. */
public interface Recommendations {

    Mono<Recommendation> find(RecommendationId id);

    Mono<AssessedRecommendation> findAssessed(RecommendationId id);

    Flux<Recommendation> findAll(Collection<RecommendationId> ids);

    /** The latest taken in first, before a sequence where one is given. */
    Flux<Recommendation> page(RecommendationFilter filter, @Nullable Long before, int limit);

    /** Of one State in one cycle, in the order in which they were taken in. */
    Flux<AssessedRecommendation> ofCountry(String state, int cycle);

    Mono<Integer> latestCycle(String state);

    Flux<RecommendationSource> sources(RecommendationId id);

    /** Notes that what is known of it has changed. */
    Mono<Void> touch(RecommendationId id, Instant now);
}
