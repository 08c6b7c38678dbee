package org.avert.facility.screening;

import java.time.Clock;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationNotFound;
import org.avert.facility.applications.ApplicationSteps;
import org.avert.facility.applications.Applications;
import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Callers;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Opens the screening of an application and tells where it stands. */
@Service
public class ScreeningService {
    private final Applications applications;
    private final Panels panels;
    private final Scores scores;
    private final ApplicationSteps steps;
    private final Clock clock;

    ScreeningService(Applications applications, Panels panels, Scores scores, ApplicationSteps steps, Clock clock) {
        this.applications = applications;
        this.panels = panels;
        this.scores = scores;
        this.steps = steps;
        this.clock = clock;
    }

    public Mono<Application> confirmCompleteness(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> applications.lock(id, Reader.of(caller).ofScreening()))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .map(application -> application.startScreening(clock.instant()))
                .flatMap(this::requireQuorum)
                .flatMap(applications::changed)
                .flatMap(application -> steps.record(
                                application,
                                "facility-secretariat",
                                "screening-opened",
                                "The committee screens the application.")
                        .thenReturn(application));
    }

    public Mono<Screening> get(ApplicationId id) {
        return sight(id)
                .filter(application -> application.submission() != null)
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .flatMap(this::screening);
    }

    /** That the caller judges it or is the secretariat: an applicant's delegate as such is neither. */
    public Mono<Application> sight(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> applications.find(id, Reader.of(caller).ofScreening()))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new));
    }

    private Mono<Screening> screening(Application application) {
        var round = scores.ofRound(application.id(), application.submitted().round());
        return panels.of(application.id())
                .zipWith(round.collectList(), (panel, given) -> Screening.of(application, panel, given));
    }

    private Mono<Application> requireQuorum(Application application) {
        return panels.of(application.id()).doOnNext(Panel::requireQuorum).thenReturn(application);
    }
}
