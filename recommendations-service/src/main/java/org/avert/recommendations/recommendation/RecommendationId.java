package org.avert.recommendations.recommendation;

import java.util.UUID;

/** Names a recommendation. */
public record RecommendationId(UUID value) {

    public static RecommendationId random() {
        return new RecommendationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
