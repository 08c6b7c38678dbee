package org.avert.facility.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation to be implemented, with what the recommendations service said of it when last asked.
 *
 * @param body mechanism that made it
 * @param region region of the State it was made to
 */
public record LinkedRecommendation(
        UUID id,
        @Nullable String text,
        @Nullable String body,
        @Nullable String region) {
    private static final int LONGEST = 4000;

    /** Not asked yet. */
    public static LinkedRecommendation unchecked(UUID id) {
        return new LinkedRecommendation(id, null, null, null);
    }

    static LinkedRecommendation of(KnownRecommendation known) {
        var text = known.text();
        return new LinkedRecommendation(
                known.id(), text.length() > LONGEST ? text.substring(0, LONGEST) : text, known.body(), known.region());
    }
}
