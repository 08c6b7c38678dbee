package org.avert.earlywarning.bureau;

import reactor.core.publisher.Mono;

/** The roll of the Bureau. */
public interface BureauRolls {

    Mono<BureauRoll> current();

    /** The same, held until the transaction ends. */
    Mono<BureauRoll> lock();

    Mono<Void> replace(BureauRoll roll);
}
