package org.avert.facility.plans;

import java.time.Clock;
import java.util.UUID;
import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.NotFound;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Completion of activities, reported by the secretariat or by who carries them out. */
@Service
public class ActivityService {
    private final Plans plans;
    private final PlanHandovers handovers;
    private final PlanSteps steps;
    private final Clock clock;

    ActivityService(Plans plans, PlanHandovers handovers, PlanSteps steps, Clock clock) {
        this.plans = plans;
        this.handovers = handovers;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<AssistancePlan> complete(PlanId id, UUID activity, Completion completion) {
        return Callers.current()
                .flatMap(caller -> plans.lock(id, Reader.of(caller))
                        .switchIfEmpty(Mono.error(PlanNotFound::new))
                        .doOnNext(plan -> ownActivity(plan.activity(activity), caller))
                        .flatMap(plan -> complete(plan, activity, completion, caller.office())));
    }

    private Mono<AssistancePlan> complete(AssistancePlan plan, UUID activity, Completion completion, String actor) {
        var completed = plan.complete(activity, completion, clock.instant());
        var summary = "Completed: " + completed.activity(activity).title();
        return plans.changed(completed)
                .flatMap(it -> handovers.completed(it, activity).thenReturn(it))
                .flatMap(it -> steps.record(it, actor, "activity-completed", summary))
                .flatMap(it -> steps.recordClosure(it, plan.status()));
    }

    /** To a partner, activities of others are not there to be completed. */
    private static void ownActivity(Activity activity, Caller caller) {
        var own = caller.hasRole("facility-secretariat")
                || caller.organisation() != null
                        && caller.organisation().equals(activity.partner().organisation());
        if (!own) {
            throw new NotFound("activity");
        }
    }
}
