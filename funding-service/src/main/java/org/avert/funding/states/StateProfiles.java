package org.avert.funding.states;

import reactor.core.publisher.Mono;

public interface StateProfiles {

    /** Empty for a State of which nothing is known here. */
    Mono<StateProfile> find(String code);
}
