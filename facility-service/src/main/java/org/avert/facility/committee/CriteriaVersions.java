package org.avert.facility.committee;

import reactor.core.publisher.Mono;

/** All versions of the criteria; none is ever changed. */
public interface CriteriaVersions {

    Mono<ScreeningCriteria> current();

    Mono<ScreeningCriteria> of(long version);

    /** Fails when another has taken the version meanwhile. */
    Mono<Void> add(ScreeningCriteria criteria);
}
