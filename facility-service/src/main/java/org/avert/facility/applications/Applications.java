package org.avert.facility.applications;

import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications as a reader may see them: one that may not be seen is not there. */
public interface Applications {

    Mono<Application> find(ApplicationId id, Reader reader);

    /** The same, held until the transaction ends. */
    Mono<Application> lock(ApplicationId id, Reader reader);

    /** For the facility's own rules, whoever the caller is: nobody is shown it. */
    Mono<Application> known(ApplicationId id);

    /** One row more than the page, newest first. */
    Flux<Application> page(ApplicationFilter filter, Keyset keyset, Reader reader);

    Mono<Void> add(Application application);

    Mono<Void> change(Application application);

    /** The application as changed. */
    default Mono<Application> changed(Application application) {
        return change(application).thenReturn(application);
    }
}
