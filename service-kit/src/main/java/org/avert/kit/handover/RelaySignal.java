package org.avert.kit.handover;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/** Tells this instance's relay that there is something to look for now. Losing a signal is no harm: the relay polls. */
public final class RelaySignal {
    private final Sinks.Many<Boolean> signals = Sinks.many().multicast().directBestEffort();

    public void wake() {
        signals.tryEmitNext(true);
    }

    Flux<Boolean> signals() {
        return signals.asFlux();
    }
}
