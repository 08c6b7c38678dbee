package org.avert.kit.caller;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** The caller of the request in hand. */
public final class Callers {
    private Callers() {}

    /** Never empty: a request without a token has an anonymous caller. */
    public static Mono<Caller> current() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(CallerAuthentication.class)
                .map(CallerAuthentication::caller)
                .defaultIfEmpty(Caller.anonymous());
    }

    /** Context in which {@code caller} is the current one: for jobs and tests. */
    public static Context as(CallerAuthentication caller) {
        return ReactiveSecurityContextHolder.withAuthentication(caller);
    }
}
