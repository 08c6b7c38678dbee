package org.avert.sample.visits;

import reactor.core.publisher.Mono;

/** Breaks a rule: an aggregate that knows Reactor. */
public record Visit(String country) {

    public Mono<Visit> done() {
        return Mono.just(this);
    }
}
