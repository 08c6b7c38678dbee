package org.avert.recommendations.assessment;

import java.time.Instant;
import java.util.UUID;
import org.avert.recommendations.plan.ImplementationAction;

/** What the facility is told when an assessment answers an action of a case. */
public record RecommendationAssessed(
        String caseReference,
        UUID activityId,
        UUID recommendationId,
        UUID assessmentId,
        String grade,
        Instant assessedAt) {
    public static final String TYPE = "org.avert.recommendations.recommendation-assessed";

    static RecommendationAssessed of(ImplementationAction action, Assessment assessment) {
        return new RecommendationAssessed(
                action.caseReference().value(),
                action.activity(),
                assessment.recommendation().value(),
                assessment.id(),
                assessment.grade().code(),
                assessment.assessedAt());
    }
}
