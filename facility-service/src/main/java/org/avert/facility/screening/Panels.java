package org.avert.facility.screening;

import org.avert.facility.applications.ApplicationId;
import reactor.core.publisher.Mono;

/** Who may judge which application, as of today. */
public interface Panels {

    Mono<Panel> of(ApplicationId application);
}
