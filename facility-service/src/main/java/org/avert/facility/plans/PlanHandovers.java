package org.avert.facility.plans;

import java.util.UUID;
import org.avert.facility.applications.Application;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What goes out about a plan, in the transaction of the change. */
@Component
class PlanHandovers {
    private final Outbox outbox;
    private final Handovers handovers;

    PlanHandovers(Outbox outbox, Handovers handovers) {
        this.outbox = outbox;
        this.handovers = handovers;
    }

    Mono<Void> agreed(AssistancePlan plan, Application application) {
        return outbox.add(handovers.of(PlanAgreed.TYPE, plan.reference(), PlanAgreed.of(plan, application)));
    }

    Mono<Void> completed(AssistancePlan plan, UUID activity) {
        var done = plan.activity(activity);
        var completion = done.completion();
        if (completion == null) {
            throw new IllegalStateException("Activity " + activity + " is not completed");
        }
        return outbox.add(
                handovers.of(ActionCompleted.TYPE, plan.reference(), ActionCompleted.of(plan, done, completion)));
    }
}
