package org.avert.facility.applications;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Mono;

/** Asks the recommendations service; an id that it does not give back is unknown to it. */
public interface RecommendationLookup {

    /** Fails with {@link org.avert.kit.problem.Unavailable} when the service cannot be asked. */
    Mono<List<KnownRecommendation>> find(List<UUID> ids);
}
