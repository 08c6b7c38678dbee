package org.avert.facility.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.avert.facility.money.Money;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/**
 * What is agreed.
 *
 * @param themes codes that a funding source may ask for
 * @param sdgs numbers of Sustainable Development Goals
 * @param areas areas of the Peacebuilding Fund
 */
public record PlanText(
        String title,
        List<Activity> activities,
        List<String> themes,
        List<Integer> sdgs,
        List<String> areas,
        boolean conflictAnalysis,
        boolean monitoringPlan) {

    public PlanText {
        activities = List.copyOf(activities);
        themes = List.copyOf(themes);
        sdgs = List.copyOf(sdgs);
        areas = List.copyOf(areas);
    }

    public Money total() {
        var sum = activities.stream().mapToLong(it -> it.cost().minorUnits()).sum();
        return new Money(activities.get(0).cost().currency(), sum);
    }

    boolean allCompleted() {
        return activities.stream().allMatch(Activity::completed);
    }

    PlanText with(List<Activity> newActivities) {
        return new PlanText(title, newActivities, themes, sdgs, areas, conflictAnalysis, monitoringPlan);
    }

    /** @throws Unprocessable when an activity serves no recommendation of the application, or the currencies differ */
    PlanText checked(List<UUID> recommendations) {
        var errors = new ArrayList<FieldError>();
        var ids = new HashSet<UUID>();
        var currency = activities.get(0).cost().currency();
        for (int i = 0; i < activities.size(); i++) {
            var activity = activities.get(i);
            var place = "/activities/" + i;
            if (!recommendations.contains(activity.recommendation())) {
                errors.add(FieldError.at(place + "/recommendationId", "is not among the application's"));
            }
            if (!activity.cost().currency().equals(currency)) {
                errors.add(FieldError.at(place + "/cost/currency", "is not the currency of the plan, " + currency));
            }
            if (!ids.add(activity.id())) {
                errors.add(FieldError.at(place + "/id", "comes twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Unprocessable("The plan cannot be kept like this.", errors);
        }
        return this;
    }
}
