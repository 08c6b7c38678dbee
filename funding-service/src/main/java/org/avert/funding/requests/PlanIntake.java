package org.avert.funding.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.avert.funding.cases.Cases;
import org.avert.funding.cases.FundingCase;
import org.avert.funding.states.StateProfile;
import org.avert.funding.states.StateProfiles;
import org.avert.kit.reference.PublicReference;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Makes the draft of a request of a plan that the facility hands over. One plan, one request. */
@Service
public class PlanIntake {

    private final FundingRequests requests;
    private final StateProfiles states;
    private final Cases cases;
    private final RequestSteps steps;
    private final Clock clock;

    PlanIntake(FundingRequests requests, StateProfiles states, Cases cases, RequestSteps steps, Clock clock) {
        this.requests = requests;
        this.states = states;
        this.cases = cases;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<FundingRequest> receive(Plan plan, NeedRates rates) {
        return requests.findByPlan(plan.planId())
                .switchIfEmpty(Mono.defer(() -> located(plan).flatMap(known -> draft(known, rates))));
    }

    /** The plan's own word on the region goes before what is commonly known. */
    private Mono<Plan> located(Plan plan) {
        return plan.region() != null
                ? Mono.just(plan)
                : states.find(plan.state())
                        .mapNotNull(StateProfile::region)
                        .map(plan::in)
                        .defaultIfEmpty(plan);
    }

    private Mono<FundingRequest> draft(Plan plan, NeedRates rates) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var id = new RequestId(UUID.randomUUID());
        var draft = FundingRequest.drafted(id, PublicReference.random("FR"), plan, rates, now);
        return requests.add(draft).flatMap(added -> added ? opened(draft, now) : requests.findByPlan(plan.planId()));
    }

    private Mono<FundingRequest> opened(FundingRequest draft, Instant now) {
        var plan = draft.plan();
        return cases.open(new FundingCase(plan.caseReference(), plan.title(), plan.state(), now))
                .then(steps.record(
                        draft,
                        "funding-request-drafted",
                        "facility",
                        "The agreed plan \"" + plan.title() + "\" is the draft of a funding request."))
                .thenReturn(draft);
    }
}
