package org.avert.funding.cases;

import org.avert.funding.states.Reach;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The log of steps. Written in the transaction of the change it tells of. */
public interface Cases {

    /** Opens the case here; a case already open keeps its title. */
    Mono<Void> open(FundingCase opened);

    Mono<Void> record(CaseStep step);

    /** Empty for a case of a State that is out of reach. */
    Mono<FundingCase> find(CaseReference reference, Reach reach);

    /** Oldest first. */
    Flux<CaseStep> steps(CaseReference reference);

    /** The latest changed first. */
    Flux<FundingCase> list(Reach reach, @Nullable FundingCase after, int limit);
}
