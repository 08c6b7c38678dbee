package org.avert.recommendations.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.recommendation.Evidence;
import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;

/** An activity of an assistance plan that is done, as the facility hands it over. */
public record CompletedAction(
        CaseReference caseReference,
        @Nullable String caseTitle,
        UUID activity,
        RecommendationId recommendation,
        String title,
        LocalDate completedOn,
        @Nullable String partner,
        List<Evidence> evidence) {

    public CompletedAction {
        evidence = List.copyOf(evidence);
    }
}
