package org.avert.recommendations.client.facility;

import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverDelivery;
import org.avert.kit.handover.Handovers;
import org.avert.kit.peer.Peers;
import org.avert.recommendations.assessment.RecommendationAssessed;
import org.avert.recommendations.client.facility.api.HandoversApi;
import org.avert.recommendations.client.facility.api.model.AssessmentHandoverDto;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the facility that a recommendation of its plan was assessed. */
@Component
class AssessmentDelivery implements HandoverDelivery {
    private final HandoversApi facility;
    private final Handovers handovers;

    AssessmentDelivery(Peers peers, Handovers handovers) {
        this.facility = peers.client("facility", HandoversApi.class);
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return RecommendationAssessed.TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        var assessed = handovers.envelope(handover, "recommendations", AssessmentHandoverDto.class);
        return facility.receiveAssessment(handover.id().toString(), Mono.just(assessed))
                .then();
    }
}
