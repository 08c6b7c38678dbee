package org.avert.recommendations.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.recommendation.Evidence;
import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * An action that implements a recommendation.
 *
 * @param sequence order in which it was recorded
 * @param activity the facility's activity that it is
 * @param partner who supported it
 * @param assessmentDueOn day by which the recommendation is to be assessed
 * @param assessment the assessment that answered it
 */
public record ImplementationAction(
        ActionId id,
        long sequence,
        RecommendationId recommendation,
        UUID activity,
        String title,
        ActionStatus status,
        LocalDate completedOn,
        @Nullable String partner,
        List<Evidence> evidence,
        CaseReference caseReference,
        LocalDate assessmentDueOn,
        @Nullable UUID assessment) {

    public ImplementationAction {
        evidence = List.copyOf(evidence);
        if ((status == ActionStatus.ASSESSED) != (assessment != null)) {
            throw new IllegalArgumentException("an action is assessed by an assessment");
        }
    }

    /** Done, and to be assessed. */
    public static ImplementationAction done(CompletedAction completed, LocalDate assessmentDueOn) {
        return new ImplementationAction(
                ActionId.random(),
                0,
                completed.recommendation(),
                completed.activity(),
                completed.title(),
                ActionStatus.DONE,
                completed.completedOn(),
                completed.partner(),
                completed.evidence(),
                completed.caseReference(),
                assessmentDueOn,
                null);
    }

    /** @throws ActionAssessed when it has been answered before */
    public ImplementationAction assessedBy(UUID newAssessment) {
        if (status == ActionStatus.ASSESSED) {
            throw new ActionAssessed(id);
        }
        return new ImplementationAction(
                id,
                sequence,
                recommendation,
                activity,
                title,
                ActionStatus.ASSESSED,
                completedOn,
                partner,
                evidence,
                caseReference,
                assessmentDueOn,
                newAssessment);
    }
}
