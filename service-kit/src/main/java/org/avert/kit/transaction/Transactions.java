package org.avert.kit.transaction;

import reactor.core.publisher.Mono;

/** What a store offers to keep a change whole. */
public interface Transactions {

    /**
     * Runs {@code work} as one change. What it gives is seen only once the change is committed; an error, or an answer
     * that is itself an error (status 400 and above), rolls everything back.
     *
     * <p>A change that has begun runs to its end even if nobody waits for it any more. A cancellation could otherwise
     * overtake the statement in hand, which would then run on the same connection after the rollback, alone and
     * committed at once. So work must end by itself: what it waits for has a timeout.
     */
    <T> Mono<T> within(Mono<T> work);

    /** For a store whose changes are whole one document at a time. */
    static Transactions none() {
        return new Transactions() {
            @Override
            public <T> Mono<T> within(Mono<T> work) {
                return work;
            }
        };
    }
}
