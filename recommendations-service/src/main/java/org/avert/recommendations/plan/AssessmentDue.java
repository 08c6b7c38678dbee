package org.avert.recommendations.plan;

import org.avert.recommendations.recommendation.Recommendation;

/** A completed action and the recommendation to be assessed. */
public record AssessmentDue(ImplementationAction action, Recommendation recommendation) {}
