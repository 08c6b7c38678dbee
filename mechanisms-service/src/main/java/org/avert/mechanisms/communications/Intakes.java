package org.avert.mechanisms.communications;

import reactor.core.publisher.Mono;

/** The one list of intake officers. */
public interface Intakes {

    Mono<Intake> find();

    /** Empty when it was changed meanwhile. */
    Mono<Intake> replace(Intake changed);
}
