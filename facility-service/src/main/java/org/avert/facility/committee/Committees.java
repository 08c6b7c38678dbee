package org.avert.facility.committee;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** The composition of the committee, present and past. */
public interface Committees {

    /** Never empty: before the first composition, version 0 with no seats. */
    Mono<Committee> current();

    /** The same, held until the transaction ends. */
    Mono<Committee> lock();

    /** Closes the seats as they were and opens those given. */
    Mono<Void> replace(Committee next, Instant at);
}
