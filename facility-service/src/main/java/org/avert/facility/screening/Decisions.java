package org.avert.facility.screening;

import org.avert.facility.applications.ApplicationId;
import org.avert.facility.readers.Reader;
import reactor.core.publisher.Mono;

/** Decisions on the applications that a reader may see. */
public interface Decisions {

    Mono<Void> add(Decision decision);

    /** The last one; for the applicant, that there is another round is not one. */
    Mono<Decision> last(ApplicationId application, Reader reader);
}
