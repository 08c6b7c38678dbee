package org.avert.facility.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What recommendations is told, in the words of its contract. */
public record ActionCompleted(
        String caseReference,
        String caseTitle,
        UUID activityId,
        UUID recommendationId,
        String title,
        LocalDate completedOn,
        @Nullable String partner,
        List<Evidence> evidence) {
    public static final String TYPE = "org.avert.facility.action-completed";

    static ActionCompleted of(AssistancePlan plan, Activity activity, Completion completion) {
        return new ActionCompleted(
                plan.reference(),
                plan.text().title(),
                activity.id(),
                activity.recommendation(),
                activity.title(),
                completion.completedOn(),
                activity.partner().name(),
                completion.evidence());
    }
}
