package org.avert.funding.requests;

import java.util.List;
import java.util.UUID;
import org.avert.funding.states.Region;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * Assistance plan that the facility has agreed with a State, as it was handed over. Nothing of it is public by itself.
 *
 * @param state ISO 3166-1 alpha-3
 * @param suggested what the plan proposes to be found by
 */
public record Plan(
        CaseReference caseReference,
        UUID planId,
        String state,
        @Nullable Region region,
        String title,
        List<Activity> activities,
        Evidence evidence,
        Classification suggested) {

    public Plan {
        activities = List.copyOf(activities);
    }

    Plan in(@Nullable Region known) {
        return new Plan(caseReference, planId, state, known, title, activities, evidence, suggested);
    }

    public List<UUID> recommendationIds() {
        return activities.stream().map(Activity::recommendationId).distinct().toList();
    }
}
