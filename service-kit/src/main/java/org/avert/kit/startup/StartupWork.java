package org.avert.kit.startup;

import reactor.core.publisher.Mono;

/** Done once at each start, before the service is ready; must be repeatable. A failure stops the start. */
public interface StartupWork {

    Mono<Void> run();
}
