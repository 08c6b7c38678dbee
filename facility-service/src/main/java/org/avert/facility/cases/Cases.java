package org.avert.facility.cases;

import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Cases as a reader may see them. */
public interface Cases {

    Mono<CaseSummary> find(String reference, Reader reader);

    Flux<CaseStep> steps(String reference, Reader reader);

    /** One row more than the page, newest first. */
    Flux<CaseSummary> page(Keyset keyset, Reader reader);
}
