package org.avert.recommendations.recommendation;

import org.jspecify.annotations.Nullable;

/** A recommendation with its latest assessment, where it has one. */
public record AssessedRecommendation(
        Recommendation recommendation, @Nullable LatestAssessment assessment) {}
