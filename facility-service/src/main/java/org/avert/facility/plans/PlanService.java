package org.avert.facility.plans;

import java.time.Clock;
import java.util.UUID;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationNotFound;
import org.avert.facility.applications.Applications;
import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Drafting a plan and agreeing to it. */
@Service
public class PlanService {
    private final Plans plans;
    private final Applications applications;
    private final PlanHandovers handovers;
    private final PlanSteps steps;
    private final Clock clock;

    PlanService(Plans plans, Applications applications, PlanHandovers handovers, PlanSteps steps, Clock clock) {
        this.plans = plans;
        this.applications = applications;
        this.handovers = handovers;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<AssistancePlan> draft(ApplicationId id, PlanText text) {
        return Callers.current()
                .flatMap(caller -> applications.lock(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .flatMap(application -> draft(application, text));
    }

    public Mono<AssistancePlan> update(PlanId id, @Nullable String ifMatch, PlanText text) {
        return lock(id).doOnNext(plan -> ETags.require(ifMatch, plan.version()))
                .map(plan -> plan.update(text, clock.instant()))
                .flatMap(plans::changed)
                .flatMap(plan -> steps.record(
                        plan, "facility-secretariat", "plan-changed", "The secretariat changed the assistance plan."));
    }

    /** The State agrees to exactly the version that it read. */
    public Mono<AssistancePlan> agree(PlanId id, @Nullable String ifMatch) {
        return lock(id).doOnNext(plan -> ETags.require(ifMatch, plan.version()))
                .map(plan -> plan.agree(clock.instant()))
                .flatMap(plans::changed)
                .flatMap(this::handOver)
                .flatMap(
                        plan -> steps.record(plan, "state", "plan-agreed", "The State agreed to the assistance plan."));
    }

    private Mono<AssistancePlan> draft(Application application, PlanText text) {
        var now = clock.instant();
        var id = new PlanId(UUID.randomUUID());
        var planned = application.planned(id.value(), now);
        var plan = new AssistancePlan(
                id,
                1,
                application.id(),
                application.reference(),
                application.applicant(),
                application.text().recommendationIds(),
                text.checked(application.text().recommendationIds()),
                PlanStatus.DRAFT,
                Progress.NONE,
                null,
                now,
                now);
        return plans.add(plan)
                .then(applications.change(planned))
                .then(steps.record(
                        plan, "facility-secretariat", "plan-drafted", "The secretariat drafted the assistance plan."));
    }

    private Mono<AssistancePlan> handOver(AssistancePlan plan) {
        return applications
                .known(plan.application())
                .flatMap(application -> handovers.agreed(plan, application))
                .thenReturn(plan);
    }

    private Mono<AssistancePlan> lock(PlanId id) {
        return Callers.current()
                .flatMap(caller -> plans.lock(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(PlanNotFound::new));
    }
}
