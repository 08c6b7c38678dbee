package org.avert.funding.client.facility;

import org.avert.funding.client.facility.api.HandoversApi;
import org.avert.funding.client.facility.api.model.DisbursementHandoverDto;
import org.avert.funding.pledges.DisbursementNotices;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes disbursements to the facility, whose plan moves on with them. */
@Component
class DisbursementDelivery implements HandoverDelivery {

    private final HandoversApi facility;
    private final Handovers handovers;

    DisbursementDelivery(Peers peers, Handovers handovers) {
        this.facility = peers.client("facility", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return DisbursementNotices.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var body = handovers.envelope(handover, "funding", DisbursementHandoverDto.class);
        return facility.receiveDisbursement(handover.id().toString(), Mono.just(body))
                .then();
    }
}
