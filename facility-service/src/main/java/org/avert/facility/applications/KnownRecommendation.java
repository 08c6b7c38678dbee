package org.avert.facility.applications;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation as the recommendations service knows it. */
public record KnownRecommendation(
        UUID id,
        String state,
        String text,
        String body,
        @Nullable String region) {}
