package org.avert.identity.people;

import org.avert.kit.caller.Callers;
import reactor.core.publisher.Mono;

/** The administrator, or auditor, of the request in hand. */
public final class Administrators {
    private Administrators() {}

    public static Mono<Administrator> current() {
        return Callers.current().map(Administrator::of);
    }
}
