package org.avert.facility.client.funding;

import org.avert.facility.client.funding.api.HandoversApi;
import org.avert.facility.client.funding.api.model.AgreedPlanDto;
import org.avert.facility.client.funding.api.model.PlanHandoverDto;
import org.avert.facility.plans.PlanAgreed;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes agreed plans to funding, where each becomes the draft of a request. */
@Component
class PlanDelivery implements HandoverDelivery {
    private final HandoversApi funding;
    private final Handovers handovers;

    PlanDelivery(Peers peers, Handovers handovers) {
        this.funding = peers.client("funding", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return PlanAgreed.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var body = new PlanHandoverDto(
                PlanHandoverDto.SpecversionEnum._1_0,
                handover.id(),
                "/facility",
                handover.type(),
                handover.subject(),
                handover.time(),
                handovers.data(handover, AgreedPlanDto.class));
        return funding.receivePlan(handover.id().toString(), Mono.just(body)).then();
    }
}
