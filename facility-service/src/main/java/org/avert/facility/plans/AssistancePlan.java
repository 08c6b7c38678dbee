package org.avert.facility.plans;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a State and the facility agree to do about recommendations, who does it, until when and at what cost (¶61).
 *
 * @param recommendations those of the application: an activity serves one of them
 */
public record AssistancePlan(
        PlanId id,
        long version,
        ApplicationId application,
        String reference,
        String state,
        List<UUID> recommendations,
        PlanText text,
        PlanStatus status,
        Progress progress,
        @Nullable Instant agreedAt,
        Instant createdAt,
        Instant updatedAt) {

    public AssistancePlan {
        recommendations = List.copyOf(recommendations);
    }

    AssistancePlan update(PlanText newText, Instant now) {
        return with(PlanMoves.TABLE.next(status, PlanStep.UPDATE), newText.checked(recommendations), progress, now);
    }

    AssistancePlan agree(Instant now) {
        var next = PlanMoves.TABLE.next(status, PlanStep.AGREE);
        return new AssistancePlan(
                id,
                version + 1,
                application,
                reference,
                state,
                recommendations,
                text,
                next,
                progress,
                now,
                createdAt,
                now);
    }

    AssistancePlan disburse(Disbursement disbursement, Instant now) {
        var next = PlanMoves.TABLE.next(status, PlanStep.DISBURSE);
        return progress.knows(disbursement) ? this : with(next, text, progress.with(disbursement), now);
    }

    /** @throws Conflict when the plan is not funded yet or the activity was completed before */
    AssistancePlan complete(UUID activity, Completion completion, Instant now) {
        PlanMoves.TABLE.next(status, PlanStep.COMPLETE_ACTIVITY);
        if (activity(activity).completed()) {
            throw new Conflict("The activity is completed already.");
        }
        var activities = text.activities().stream()
                .map(it -> it.id().equals(activity) ? it.completedWith(completion) : it)
                .toList();
        var newText = text.with(activities);
        var step = newText.allCompleted() ? PlanStep.COMPLETE_LAST_ACTIVITY : PlanStep.COMPLETE_ACTIVITY;
        return with(PlanMoves.TABLE.next(status, step), newText, progress, now).closeWhenDone();
    }

    AssistancePlan assess(Assessment assessment, Instant now) {
        var next = PlanMoves.TABLE.next(status, PlanStep.ASSESS);
        return with(next, text, progress.with(assessment), now).closeWhenDone();
    }

    public Activity activity(UUID activity) {
        return text.activities().stream()
                .filter(it -> it.id().equals(activity))
                .findFirst()
                .orElseThrow(() -> new NotFound("activity"));
    }

    /** Every activity completed and every recommendation that they serve assessed. */
    private AssistancePlan closeWhenDone() {
        var assessed = text.activities().stream().map(Activity::recommendation).allMatch(progress::hasAssessed);
        return status == PlanStatus.COMPLETED && assessed
                ? new AssistancePlan(
                        id,
                        version,
                        application,
                        reference,
                        state,
                        recommendations,
                        text,
                        PlanMoves.TABLE.next(status, PlanStep.CLOSE),
                        progress,
                        agreedAt,
                        createdAt,
                        updatedAt)
                : this;
    }

    private AssistancePlan with(PlanStatus newStatus, PlanText newText, Progress newProgress, Instant now) {
        return new AssistancePlan(
                id,
                version + 1,
                application,
                reference,
                state,
                recommendations,
                newText,
                newStatus,
                newProgress,
                agreedAt,
                createdAt,
                now);
    }
}
