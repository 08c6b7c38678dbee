package org.avert.kit.idempotency;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Keys, the requests that took them and their answers. */
interface KeyStore {

    /** Takes the key for the request, or gives what is already there. */
    Mono<KeyRow> take(KeyedRequest request);

    Mono<Void> answered(KeyedRequest request, StoredAnswer answer);

    /** The request that took the key was refused and changed nothing: the key is free again. */
    Mono<Void> refused(KeyedRequest request);

    /** Forgets what is neither inbox nor younger than {@code before}. */
    Mono<Long> purge(Instant before);
}
