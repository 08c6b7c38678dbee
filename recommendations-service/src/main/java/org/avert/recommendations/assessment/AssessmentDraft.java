package org.avert.recommendations.assessment;

import java.util.List;
import org.avert.recommendations.plan.ActionId;
import org.avert.recommendations.recommendation.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is asked for.
 *
 * @param action the completed action that it answers
 */
public record AssessmentDraft(
        ScaleReference scale,
        String grade,
        String narrative,
        List<Evidence> evidence,
        @Nullable ActionId action) {

    public AssessmentDraft {
        evidence = List.copyOf(evidence);
    }
}
