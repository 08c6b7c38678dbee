package org.avert.kit.transaction;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a store offers to keep a change whole. */
public interface Transactions {

    /**
     * Runs {@code work} as one change. What it gives is seen only once the change is committed; an error, a cancellation,
     * or an answer that is itself an error (status 400 and above) rolls everything back.
     */
    <T> Mono<T> within(Mono<T> work);

    /** Runs a stream as one change. Its items are seen before the commit. */
    <T> Flux<T> within(Flux<T> work);

    /** For a store whose changes are whole one document at a time. */
    static Transactions none() {
        return new Transactions() {
            @Override
            public <T> Mono<T> within(Mono<T> work) {
                return work;
            }

            @Override
            public <T> Flux<T> within(Flux<T> work) {
                return work;
            }
        };
    }
}
