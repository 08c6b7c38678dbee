package org.avert.kit.handover;

import reactor.core.publisher.Mono;

/** Takes hand-overs of one type to the peer. Lives in {@code client/<peer>/}; one bean for each type. */
public interface HandoverDelivery {

    String type();

    /**
     * Completes when the peer has it. The event id goes along as {@code Idempotency-Key}: this may run more than once.
     */
    Mono<Void> deliver(Handover handover);
}
