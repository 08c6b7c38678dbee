package org.avert.facility.client.recommendations;

import org.avert.facility.client.recommendations.api.HandoversApi;
import org.avert.facility.client.recommendations.api.model.CompletedActionDto;
import org.avert.facility.client.recommendations.api.model.CompletedActionHandoverDto;
import org.avert.facility.plans.ActionCompleted;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes completed activities to the recommendations that they serve. */
@Component
class ActionDelivery implements HandoverDelivery {
    private final HandoversApi recommendations;
    private final Handovers handovers;

    ActionDelivery(Peers peers, Handovers handovers) {
        this.recommendations = peers.client("recommendations", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return ActionCompleted.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var body = new CompletedActionHandoverDto(
                CompletedActionHandoverDto.SpecversionEnum._1_0,
                handover.id(),
                "/facility",
                handover.type(),
                handover.subject(),
                handover.time(),
                handovers.data(handover, CompletedActionDto.class));
        return recommendations
                .receiveCompletedAction(handover.id().toString(), Mono.just(body))
                .then();
    }
}
