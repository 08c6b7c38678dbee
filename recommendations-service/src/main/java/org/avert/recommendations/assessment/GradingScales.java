package org.avert.recommendations.assessment;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All grading scales in all their versions. */
public interface GradingScales {

    Mono<GradingScale> find(ScaleReference reference);

    Flux<GradingScale> all();
}
