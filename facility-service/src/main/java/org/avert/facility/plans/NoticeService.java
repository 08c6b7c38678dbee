package org.avert.facility.plans;

import java.time.Clock;
import java.util.UUID;
import org.avert.kit.problem.NotFound;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What funding and recommendations hand over about a plan. */
@Service
public class NoticeService {
    private final Plans plans;
    private final PlanSteps steps;
    private final Clock clock;

    NoticeService(Plans plans, PlanSteps steps, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<AssistancePlan> disbursed(PlanId id, Disbursement disbursement) {
        return plans.lock(id)
                .switchIfEmpty(Mono.error(PlanNotFound::new))
                .map(plan -> plan.disburse(disbursement, clock.instant()))
                .flatMap(plans::changed)
                .flatMap(plan -> steps.record(plan, "funding", "plan-funded", paid(disbursement)));
    }

    public Mono<AssistancePlan> assessed(UUID activity, Assessment assessment) {
        return plans.lockByActivity(activity)
                .switchIfEmpty(Mono.error(() -> new NotFound("activity")))
                .flatMap(plan -> assess(plan, assessment));
    }

    private Mono<AssistancePlan> assess(AssistancePlan plan, Assessment assessment) {
        var summary = "A recommendation of the plan was assessed: " + assessment.grade() + ".";
        return plans.changed(plan.assess(assessment, clock.instant()))
                .flatMap(it -> steps.record(it, "recommendations", "recommendation-assessed", summary))
                .flatMap(it -> steps.recordClosure(it, plan.status()));
    }

    private static String paid(Disbursement disbursement) {
        var amount = disbursement.amount();
        return "Paid out for the plan: %s, %d minor units.".formatted(amount.currency(), amount.minorUnits());
    }
}
