package org.avert.kit.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the relay needs of a store. Every method is short: no lock or transaction is held while a peer is called. */
public interface HandoverSource {

    /** Called once before the first lease. */
    default Mono<Void> prepare() {
        return Mono.empty();
    }

    /**
     * Leases what is due, never a hand-over with an older one of the same subject before it that is still to be
     * delivered.
     */
    Flux<LeasedHandover> lease(int max, Duration time);

    /** It reached the peer, whoever holds the lease by now. */
    Mono<Void> delivered(LeasedHandover handover);

    Mono<Void> failed(LeasedHandover handover, String reason, Instant next);

    Mono<Void> parked(LeasedHandover handover, String reason);

    Flux<ParkedHandover> listParked();

    /** Makes a parked hand-over due again; {@code false} when it is not parked here. */
    Mono<Boolean> replay(UUID id);

    Mono<HandoverCounts> counts();
}
