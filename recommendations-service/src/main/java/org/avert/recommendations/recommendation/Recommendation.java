package org.avert.recommendations.recommendation;

import java.time.Instant;
import java.util.List;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a mechanism recommended to a State.
 *
 * @param sequence order in which it was taken in
 * @param body mechanism that made it
 * @param state ISO 3166-1 alpha-3 code of the State under review
 * @param region regional group of the State under review
 * @param author code of the State that made it, absent for a body that is no State
 * @param session session of the Working Group on the Universal Periodic Review, absent for other bodies
 * @param sample whether the State under review is invented
 */
public record Recommendation(
        RecommendationId id,
        long sequence,
        String body,
        String state,
        @Nullable Region region,
        String text,
        @Nullable String author,
        @Nullable Integer session,
        @Nullable Integer cycle,
        @Nullable Position position,
        @Nullable Integer actionCategory,
        List<String> themes,
        boolean sample,
        long version,
        Instant updatedAt) {

    public Recommendation {
        themes = List.copyOf(themes);
    }
}
