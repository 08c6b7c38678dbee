package org.avert.identity.people;

import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/** Keycloak has no conditional update, so changes of one object take turns, over all instances. */
public interface Turns {

    /** Held until the transaction of the request ends. */
    Mono<Void> take(Pillar pillar, String object);
}
