package org.avert.earlywarning.client.facility;

import org.avert.earlywarning.analyses.ReferralMade;
import org.avert.earlywarning.client.facility.api.ReferralsApi;
import org.avert.earlywarning.client.facility.api.model.ReferralContentDto;
import org.avert.earlywarning.client.facility.api.model.ReferralHandoverDto;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes referrals to the facility (¶65). */
@Component
class ReferralDelivery implements HandoverDelivery {
    private final ReferralsApi facility;
    private final Handovers handovers;

    ReferralDelivery(Peers peers, Handovers handovers) {
        this.facility = peers.client("facility", ReferralsApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return ReferralMade.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        return facility.receiveReferral(handover.id().toString(), Mono.just(envelope(handover)))
                .then();
    }

    private ReferralHandoverDto envelope(Handover handover) {
        return new ReferralHandoverDto(
                        ReferralHandoverDto.SpecversionEnum._1_0,
                        handover.id(),
                        "/earlywarning",
                        handover.type(),
                        handover.subject(),
                        handover.time(),
                        handovers.data(handover, ReferralContentDto.class))
                .datacontenttype("application/json");
    }
}
