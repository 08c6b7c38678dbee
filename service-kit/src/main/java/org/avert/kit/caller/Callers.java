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
        return authentication().map(CallerAuthentication::caller).defaultIfEmpty(Caller.anonymous());
    }

    /** The caller with the token that was believed; empty for a request without one. */
    public static Mono<CallerAuthentication> authentication() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(CallerAuthentication.class);
    }

    /** Context in which {@code caller} is the current one: for jobs and tests. */
    public static Context as(CallerAuthentication caller) {
        return ReactiveSecurityContextHolder.withAuthentication(caller);
    }
}
