package org.avert.facility.plans;

import org.avert.facility.cases.CaseLog;
import org.avert.facility.cases.CaseStep;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the steps of a plan into its case. */
@Component
class PlanSteps {
    private final CaseLog log;

    PlanSteps(CaseLog log) {
        this.log = log;
    }

    Mono<AssistancePlan> record(AssistancePlan plan, String actor, String kind, String summary) {
        return log.record(new CaseStep(
                        plan.reference(),
                        plan.application().value(),
                        plan.updatedAt(),
                        kind,
                        actor,
                        summary,
                        plan.status().name(),
                        plan.id().path(),
                        CaseStep.Audience.PARTIES))
                .thenReturn(plan);
    }

    /** That the plan closed, if it did. */
    Mono<AssistancePlan> recordClosure(AssistancePlan plan, PlanStatus before) {
        return plan.status() == PlanStatus.CLOSED && before != PlanStatus.CLOSED
                ? record(
                        plan,
                        "facility",
                        "plan-closed",
                        "All activities are completed and all recommendations assessed.")
                : Mono.just(plan);
    }
}
