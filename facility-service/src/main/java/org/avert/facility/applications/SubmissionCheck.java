package org.avert.facility.applications;

import java.time.Clock;
import org.avert.facility.committee.CriteriaService;
import org.avert.facility.committee.ScreeningCriteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What has to hold before an application leaves the State. */
@Component
class SubmissionCheck {
    private final RecommendationCheck recommendations;
    private final CriteriaService criteria;
    private final Clock clock;

    SubmissionCheck(RecommendationCheck recommendations, CriteriaService criteria, Clock clock) {
        this.recommendations = recommendations;
        this.criteria = criteria;
        this.clock = clock;
    }

    /** The application as submitted, under the criteria in force. Never unchecked: fails when recommendations cannot be asked. */
    Mono<Application> submitted(Application application) {
        application.allows(ApplicationStep.SUBMIT);
        application.requireComplete();
        return recommendations
                .demand(application.text(), application.applicants())
                .zipWith(criteria.current().map(ScreeningCriteria::version))
                .map(both -> application.submit(both.getT1(), both.getT2(), clock.instant()));
    }
}
