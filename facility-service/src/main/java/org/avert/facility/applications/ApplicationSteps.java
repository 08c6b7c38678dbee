package org.avert.facility.applications;

import java.time.Clock;
import org.avert.facility.cases.CaseLog;
import org.avert.facility.cases.CaseStep;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the steps of an application into its case. */
@Component
public class ApplicationSteps {
    private final CaseLog log;
    private final Clock clock;

    ApplicationSteps(CaseLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    Mono<Void> open(Application application) {
        return log.open(
                application.reference(), application.text().title(), application.applicant(), application.createdAt());
    }

    /** Read by applicant, committee and secretariat. */
    public Mono<Void> record(Application application, String actor, String kind, String summary) {
        return log.record(step(application, actor, kind, summary, CaseStep.Audience.PARTIES));
    }

    /** Read by committee and secretariat. */
    public Mono<Void> recordOfScreening(Application application, String actor, String kind, String summary) {
        return log.record(step(application, actor, kind, summary, CaseStep.Audience.SCREENING));
    }

    private CaseStep step(
            Application application, String actor, String kind, String summary, CaseStep.Audience audience) {
        return new CaseStep(
                application.reference(),
                application.id().value(),
                clock.instant(),
                kind,
                actor,
                summary,
                application.status().name(),
                application.id().path(),
                audience);
    }
}
