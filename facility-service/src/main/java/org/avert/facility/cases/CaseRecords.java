package org.avert.facility.cases;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Cases and their steps as they are kept. */
public interface CaseRecords {

    /** Opens the case unless it is there. */
    Mono<Void> open(String reference, String title, String state, Instant at);

    Mono<Void> add(CaseStep step);
}
