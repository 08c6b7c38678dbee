package org.avert.mechanisms.client.earlywarning;

import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.avert.mechanisms.client.earlywarning.api.HandoversApi;
import org.avert.mechanisms.client.earlywarning.api.model.ConcernHandoverDto;
import org.avert.mechanisms.visits.ConcernRaised;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands a concern over to early warning, which takes it as a signal. */
@Component
class ConcernDelivery implements HandoverDelivery {
    private final HandoversApi earlywarning;
    private final Handovers handovers;

    ConcernDelivery(Peers peers, Handovers handovers) {
        this.earlywarning = peers.client("earlywarning", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return ConcernRaised.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var concern = handovers.envelope(handover, "mechanisms", ConcernHandoverDto.class);
        return earlywarning
                .receiveConcern(handover.id().toString(), Mono.just(concern))
                .then();
    }
}
