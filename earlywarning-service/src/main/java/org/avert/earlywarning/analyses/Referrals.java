package org.avert.earlywarning.analyses;

import org.avert.earlywarning.patterns.PatternService;
import org.avert.kit.handover.Handovers;
import org.avert.kit.handover.Outbox;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands referrals over to the facility, in the transaction of the decision (¶65). */
@Component
class Referrals {
    private final PatternService patterns;
    private final Handovers handovers;
    private final Outbox outbox;

    Referrals(PatternService patterns, Handovers handovers, Outbox outbox) {
        this.patterns = patterns;
        this.handovers = handovers;
        this.outbox = outbox;
    }

    Mono<Void> make(Analysis analysis, Referral words) {
        return patterns.get(analysis.pattern())
                .map(pattern -> ReferralMade.of(analysis, pattern, words))
                .map(made -> handovers.of(ReferralMade.TYPE, made.caseReference(), made))
                .flatMap(outbox::add);
    }
}
