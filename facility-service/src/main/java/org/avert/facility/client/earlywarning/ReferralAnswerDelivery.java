package org.avert.facility.client.earlywarning;

import org.avert.facility.client.earlywarning.api.HandoversApi;
import org.avert.facility.client.earlywarning.api.model.ReferralOutcomeDto;
import org.avert.facility.client.earlywarning.api.model.ReferralOutcomeHandoverDto;
import org.avert.facility.screening.ReferralAnswered;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the answer to a referral back to early warning. */
@Component
class ReferralAnswerDelivery implements HandoverDelivery {
    private final HandoversApi earlyWarning;
    private final Handovers handovers;

    ReferralAnswerDelivery(Peers peers, Handovers handovers) {
        this.earlyWarning = peers.client("earlywarning", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return ReferralAnswered.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var body = new ReferralOutcomeHandoverDto(
                ReferralOutcomeHandoverDto.SpecversionEnum._1_0,
                handover.id(),
                "/facility",
                handover.type(),
                handover.subject(),
                handover.time(),
                handovers.data(handover, ReferralOutcomeDto.class));
        return earlyWarning
                .receiveReferralOutcome(handover.id().toString(), Mono.just(body))
                .then();
    }
}
