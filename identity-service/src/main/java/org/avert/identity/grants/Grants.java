package org.avert.identity.grants;

import java.util.UUID;
import org.avert.kit.caller.Pillar;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The proposals of each pillar. */
public interface Grants {

    Mono<Void> add(Grant grant);

    Mono<Grant> find(Pillar pillar, UUID id);

    /** The same, held until the transaction ends. */
    Mono<Grant> lock(Pillar pillar, UUID id);

    /** Newest first, one more than the limit. */
    Flux<Grant> list(Pillar pillar, GrantQuery query);

    Mono<Void> decide(Grant grant);
}
