package org.avert.recommendations.recommendation;

import java.time.Instant;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to; whatever is absent does not narrow it. */
public record RecommendationFilter(
        @Nullable String state,
        @Nullable Region region,
        @Nullable String author,
        @Nullable Position position,
        @Nullable Integer session,
        @Nullable Integer cycle,
        @Nullable String theme,
        @Nullable Integer actionCategory,
        @Nullable String text,
        @Nullable Instant updatedSince) {}
