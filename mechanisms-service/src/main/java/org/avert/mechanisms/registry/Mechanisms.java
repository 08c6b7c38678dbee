package org.avert.mechanisms.registry;

import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The registered mechanisms. */
public interface Mechanisms {

    /** Empty when a mechanism of that id is registered already. */
    Mono<Mechanism> add(Mechanism mechanism);

    Mono<Mechanism> find(String id);

    /** Empty when it was changed meanwhile. */
    Mono<Mechanism> replace(Mechanism changed);

    Mono<Page<Mechanism>> list(MechanismFilter filter, int limit, @Nullable String cursor);

    Flux<Mechanism> current();
}
