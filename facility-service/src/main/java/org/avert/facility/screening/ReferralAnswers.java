package org.avert.facility.screening;

import org.avert.facility.applications.Application;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells early warning what became of its referral. */
@Component
class ReferralAnswers {
    private final Outbox outbox;
    private final Handovers handovers;

    ReferralAnswers(Outbox outbox, Handovers handovers) {
        this.outbox = outbox;
        this.handovers = handovers;
    }

    Mono<Void> handOver(Decision decision, Application decided) {
        var answer = new ReferralAnswered(
                decided.reference(), decided.id().toString(), decision.outcome().name(), decision.reasons());
        return outbox.add(handovers.of(ReferralAnswered.TYPE, decided.reference(), answer));
    }
}
