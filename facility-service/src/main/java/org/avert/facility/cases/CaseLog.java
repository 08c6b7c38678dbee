package org.avert.facility.cases;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Takes note of the steps of cases, in the transaction of the change that each tells of. */
public interface CaseLog {

    /** Opens the case unless the facility knows it already. */
    Mono<Void> open(String reference, String title, String state, Instant at);

    Mono<Void> record(CaseStep step);
}
