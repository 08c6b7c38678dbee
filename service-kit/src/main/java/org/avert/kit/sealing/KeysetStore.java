package org.avert.kit.sealing;

import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Mono;

/** Where a service keeps its encrypted keysets: in its own store, beside the values. */
public interface KeysetStore {

    Mono<StoredKeyset> find(Pillar pillar);

    /** Adds the first keyset of a pillar; of several instances that try, one succeeds. */
    Mono<Void> add(StoredKeyset first);

    /** @return whether it took the place of the version before */
    Mono<Boolean> replace(StoredKeyset next);
}
