package org.avert.facility.screening;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationNotFound;
import org.avert.facility.applications.Applications;
import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Records the decision that follows from the votes. */
@Service
public class DecisionService {
    private final Applications applications;
    private final Scores scores;
    private final ScoresOpening opening;
    private final DecisionEffects effects;
    private final Clock clock;

    DecisionService(
            Applications applications, Scores scores, ScoresOpening opening, DecisionEffects effects, Clock clock) {
        this.applications = applications;
        this.scores = scores;
        this.opening = opening;
        this.effects = effects;
        this.clock = clock;
    }

    public Mono<Decision> record(ApplicationId id, String reasons) {
        return Callers.current()
                .flatMap(caller -> applications.lock(id, Reader.of(caller).ofScreening()))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .flatMap(opening::tryOpen)
                .flatMap(application -> votes(application).flatMap(votes -> decide(application, votes, reasons)));
    }

    private Mono<List<Score>> votes(Application application) {
        return scores.ofRound(application.id(), application.submitted().round())
                .filter(score -> score.openedAt() != null)
                .collectList();
    }

    private Mono<Decision> decide(Application application, List<Score> votes, String reasons) {
        var submission = application.submitted();
        var tally = Tally.of(votes);
        var outcome = tally.outcome(submission.tied());
        var decided = application.decide(outcome.step(), clock.instant());
        var decision = new Decision(
                UUID.randomUUID(), application.id(), submission.round(), outcome, reasons, tally, decided.updatedAt());
        return effects.of(decision, decided).thenReturn(decision);
    }
}
