package org.avert.identity.clients;

import reactor.core.publisher.Mono;

/** The clients as the realm knows them. */
public interface Registrations {

    /** Makes the realm's client what this one says, whether it is there yet or not. */
    Mono<Void> apply(Client client);

    /** @return a new secret; the one before is worth nothing any more */
    Mono<String> newSecret(Client client);
}
