package org.avert.facility.screening;

import java.time.Clock;
import java.util.List;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationStatus;
import org.avert.facility.applications.ApplicationSteps;
import org.avert.facility.applications.Applications;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens the scores of a round together, once all who may judge have. */
@Component
class ScoresOpening {
    private final Applications applications;
    private final Panels panels;
    private final Scores scores;
    private final ApplicationSteps steps;
    private final Clock clock;

    ScoresOpening(Applications applications, Panels panels, Scores scores, ApplicationSteps steps, Clock clock) {
        this.applications = applications;
        this.panels = panels;
        this.scores = scores;
        this.steps = steps;
        this.clock = clock;
    }

    /** @param application held until the transaction ends, so that two last scores open once */
    Mono<Application> tryOpen(Application application) {
        if (application.status() != ApplicationStatus.SCREENING) {
            return Mono.just(application);
        }
        return Mono.zip(
                        panels.of(application.id()),
                        scores.ofRound(application.id(), application.submitted().round())
                                .collectList())
                .filter(both -> both.getT1().isComplete(both.getT2()))
                .flatMap(both -> open(application, both.getT1().counted(both.getT2())))
                .defaultIfEmpty(application);
    }

    private Mono<Application> open(Application application, List<Score> counted) {
        var opened = application.openScores(clock.instant());
        return scores.open(counted, opened.updatedAt())
                .then(applications.change(opened))
                .then(steps.recordOfScreening(
                        opened,
                        "facility",
                        "scores-opened",
                        "%d scores were opened together.".formatted(counted.size())))
                .thenReturn(opened);
    }
}
