package org.avert.kit.jobs;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Says which of several instances does something. */
public interface Leases {

    /** Whether this instance now has the lease; it ends by itself after {@code time}, or is taken again before. */
    Mono<Boolean> take(String name, Duration time);
}
