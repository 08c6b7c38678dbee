package org.avert.portal.recommendations;

import org.avert.portal.client.recommendations.api.model.PositionDto;
import org.jspecify.annotations.Nullable;

/** What a reader may ask for. */
record RecommendationFilter(
        @Nullable String state,
        @Nullable PositionDto position,
        @Nullable Integer cycle,
        @Nullable String theme,
        @Nullable String text,
        @Nullable String cursor) {}
