package org.avert.facility.screening;

import java.time.Clock;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationNotFound;
import org.avert.facility.applications.ApplicationSteps;
import org.avert.kit.caller.PersonRef;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes one sealed score, and opens the round when it was the last. */
@Component
class SealedScoring {
    private final Panels panels;
    private final Scores scores;
    private final ScoresOpening opening;
    private final ApplicationSteps steps;
    private final Clock clock;

    SealedScoring(Panels panels, Scores scores, ScoresOpening opening, ApplicationSteps steps, Clock clock) {
        this.panels = panels;
        this.scores = scores;
        this.opening = opening;
        this.steps = steps;
        this.clock = clock;
    }

    /** @param application held until the transaction ends */
    Mono<Score> seal(Application application, PersonRef author, ScoreSheet sheet) {
        return panels.of(application.id())
                .map(panel -> panel.seatOf(author).orElseThrow(ApplicationNotFound::new))
                .map(seat ->
                        Score.sealed(application.id(), application.submitted().round(), seat, sheet, clock.instant()))
                .flatMap(score -> add(application, score));
    }

    private Mono<Score> add(Application application, Score score) {
        return scores.add(score)
                .then(steps.recordOfScreening(
                        application, "committee", "score-sealed", "A member's score is in, sealed."))
                .then(opening.tryOpen(application))
                .thenReturn(score);
    }
}
