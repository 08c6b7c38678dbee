package org.avert.kit.handover;

import reactor.core.publisher.Mono;

/** Where a relational service puts what it hands over, in the transaction of the change. */
public interface Outbox {

    Mono<Void> add(Handover handover);
}
