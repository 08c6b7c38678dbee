package org.avert.facility.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Callers;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Questions of the secretariat and answers of the State. */
@Service
public class ClarificationService {
    private final Applications applications;
    private final RecommendationCheck recommendations;
    private final ApplicationSteps steps;
    private final Clock clock;

    ClarificationService(
            Applications applications, RecommendationCheck recommendations, ApplicationSteps steps, Clock clock) {
        this.applications = applications;
        this.recommendations = recommendations;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<Application> ask(ApplicationId id, String question, @Nullable LocalDate dueOn) {
        return Callers.current()
                .flatMap(caller -> applications.lock(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .map(application -> application.ask(question, dueOn, clock.instant()))
                .flatMap(applications::changed)
                .flatMap(application -> recorded(
                        application,
                        "facility-secretariat",
                        "clarification-asked",
                        "The secretariat asked for clarification."));
    }

    public Mono<Application> answer(ApplicationId id, UUID question, @Nullable String ifMatch, String answer) {
        return Callers.current()
                .flatMap(caller -> Applicants.lock(applications, id, caller))
                .doOnNext(application -> application.requireQuestion(question))
                .doOnNext(application -> ETags.require(ifMatch, application.version()))
                .doOnNext(application -> application.allows(ApplicationStep.ANSWER))
                .flatMap(application -> answered(application, question, answer))
                .flatMap(applications::changed)
                .flatMap(
                        application -> recorded(application, "state", "clarification-answered", "The State answered."));
    }

    private Mono<Application> answered(Application application, UUID question, String answer) {
        return recommendations
                .demand(application.text(), application.applicants())
                .map(checked -> application.answer(question, answer, checked, clock.instant()));
    }

    private Mono<Application> recorded(Application application, String actor, String kind, String summary) {
        return steps.record(application, actor, kind, summary).thenReturn(application);
    }
}
