package org.avert.mechanisms.sources;

import reactor.core.publisher.Mono;

/** The list of intake officers of each channel. */
public interface Intakes {

    Mono<Intake> find(SourceChannel channel);

    /** Empty when it was changed meanwhile. */
    Mono<Intake> replace(SourceChannel channel, Intake changed);
}
