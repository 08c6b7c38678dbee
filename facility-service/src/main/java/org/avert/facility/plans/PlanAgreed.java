package org.avert.facility.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.LinkedRecommendation;
import org.avert.facility.money.Money;
import org.jspecify.annotations.Nullable;

/** What funding is told, in the words of its contract. */
public record PlanAgreed(
        String caseReference,
        UUID planId,
        String state,
        @Nullable String region,
        String title,
        List<AgreedActivity> activities,
        AtHand evidence,
        List<String> themes,
        List<Integer> sdgs,
        List<String> areas) {
    public static final String TYPE = "org.avert.facility.plan-agreed";

    /** A body whose name is not a code is not a kind of mechanism to funding. */
    private static final Pattern MECHANISM = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** An activity with its cost. */
    public record AgreedActivity(
            UUID activityId,
            UUID recommendationId,
            @Nullable String mechanism,
            String title,
            Money cost,
            LocalDate dueOn) {}

    /** Evidence that sources ask for. A plan of the facility is always costed. */
    public record AtHand(
            boolean conflictAnalysis, boolean needsAssessment, boolean costedPlan, boolean monitoringPlan) {}

    static PlanAgreed of(AssistancePlan plan, Application application) {
        var text = plan.text();
        var recommendations = application.text().recommendations();
        return new PlanAgreed(
                plan.reference(),
                plan.id().value(),
                plan.state(),
                region(recommendations),
                text.title(),
                text.activities().stream()
                        .map(it -> activity(it, recommendations))
                        .toList(),
                new AtHand(text.conflictAnalysis(), !application.text().needs().isEmpty(), true, text.monitoringPlan()),
                text.themes(),
                text.sdgs(),
                text.areas());
    }

    private static AgreedActivity activity(Activity activity, List<LinkedRecommendation> recommendations) {
        var mechanism = recommendations.stream()
                .filter(it -> it.id().equals(activity.recommendation()))
                .map(LinkedRecommendation::body)
                .filter(body -> body != null && MECHANISM.matcher(body).matches())
                .findFirst();
        return new AgreedActivity(
                activity.id(),
                activity.recommendation(),
                mechanism.orElse(null),
                activity.title(),
                activity.cost(),
                activity.dueOn());
    }

    private static @Nullable String region(List<LinkedRecommendation> recommendations) {
        return recommendations.stream()
                .map(LinkedRecommendation::region)
                .filter(it -> it != null)
                .findFirst()
                .orElse(null);
    }
}
