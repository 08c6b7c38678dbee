package org.avert.earlywarning.client.mechanisms;

import org.avert.earlywarning.analyses.ConcernTakenUp;
import org.avert.earlywarning.client.mechanisms.api.HandoversApi;
import org.avert.earlywarning.client.mechanisms.api.model.ConcernFollowUpHandoverDto;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells mechanisms-service which case its concerns led to (¶25, 26). */
@Component
class ConcernTakenUpDelivery implements HandoverDelivery {
    private final HandoversApi mechanisms;
    private final Handovers handovers;

    ConcernTakenUpDelivery(Peers peers, Handovers handovers) {
        this.mechanisms = peers.client("mechanisms", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return ConcernTakenUp.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var followUp = handovers.envelope(handover, "earlywarning", ConcernFollowUpHandoverDto.class);
        return mechanisms
                .receiveConcernFollowUp(handover.id().toString(), Mono.just(followUp))
                .then();
    }
}
