package org.avert.facility.screening;

import java.util.Locale;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationSteps;
import org.avert.facility.applications.Applications;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralService;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a decision brings about, all in one transaction. */
@Component
class DecisionEffects {
    private final Applications applications;
    private final Decisions decisions;
    private final ReferralService referrals;
    private final ReferralAnswers answers;
    private final ApplicationSteps steps;

    DecisionEffects(
            Applications applications,
            Decisions decisions,
            ReferralService referrals,
            ReferralAnswers answers,
            ApplicationSteps steps) {
        this.applications = applications;
        this.decisions = decisions;
        this.referrals = referrals;
        this.answers = answers;
        this.steps = steps;
    }

    Mono<Void> of(Decision decision, Application decided) {
        return applications
                .change(decided)
                .then(decisions.add(decision))
                .then(answerReferral(decision, decided))
                .then(step(decision, decided));
    }

    private Mono<Void> answerReferral(Decision decision, Application decided) {
        if (decided.referral() == null || !decision.outcome().isFinal()) {
            return Mono.empty();
        }
        var settled = decision.outcome() != Outcome.DEFERRED;
        return answers.handOver(decision, decided)
                .then(settled ? referrals.move(decided.referral(), Referral::answered) : Mono.empty());
    }

    private Mono<Void> step(Decision decision, Application decided) {
        if (!decision.outcome().isFinal()) {
            return steps.recordOfScreening(
                    decided, "facility-secretariat", "screening-tied", "The votes are tied: another round is open.");
        }
        var outcome = decision.outcome().name().toLowerCase(Locale.ROOT);
        return steps.record(
                decided, "facility-secretariat", "application-" + outcome, "The committee's vote: " + outcome + ".");
    }
}
