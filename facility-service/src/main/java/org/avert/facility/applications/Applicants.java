package org.avert.facility.applications;

import org.avert.facility.readers.Reader;
import org.avert.kit.caller.Caller;
import org.avert.kit.problem.Refused;
import reactor.core.publisher.Mono;

/** Holds the steps of the applicant to the State that leads the application; who applies jointly reads. */
final class Applicants {
    private Applicants() {}

    static Mono<Application> lock(Applications applications, ApplicationId id, Caller caller) {
        return applications
                .lock(id, Reader.of(caller))
                .switchIfEmpty(Mono.error(ApplicationNotFound::new))
                .doOnNext(application -> lead(application, caller));
    }

    private static void lead(Application application, Caller caller) {
        if (!application.applicant().equals(caller.state()) || !caller.hasRole("state")) {
            throw new Refused("The State that leads the application takes this step.");
        }
    }
}
