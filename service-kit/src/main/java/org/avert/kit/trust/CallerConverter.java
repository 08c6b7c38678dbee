package org.avert.kit.trust;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Reads the caller from a token of one pillar and cuts roles and bindings to its ceiling. */
final class CallerConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {
    private final Pillar pillar;
    private final ApplicationEventPublisher events;

    CallerConverter(Pillar pillar, ApplicationEventPublisher events) {
        this.pillar = pillar;
        this.events = events;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.fromSupplier(() -> new CallerAuthentication(caller(token), token));
    }

    private Caller caller(Jwt token) {
        var dropped = new LinkedHashSet<String>();
        var roles = realmRoles(token).stream()
                .filter(role -> within(pillar.mayGrant(role), role, dropped))
                .collect(Collectors.toUnmodifiableSet());
        var issuer = String.valueOf(token.getClaims().get("iss"));
        var caller = new Caller(
                issuer,
                String.valueOf(token.getSubject()),
                pillar,
                roles,
                token.getClaimAsString("azp"),
                bound(token, Binding.STATE, dropped),
                bound(token, Binding.REGION, dropped),
                bound(token, Binding.ORGANISATION, dropped),
                countries(token, dropped));
        if (!dropped.isEmpty()) {
            events.publishEvent(new CeilingExceeded(issuer, caller.subject(), dropped));
        }
        return caller;
    }

    private @Nullable String bound(Jwt token, Binding binding, Set<String> dropped) {
        var value = token.getClaims().get(binding.claim());
        if (value == null || !within(pillar.mayBind(binding), binding.claim(), dropped)) {
            return null;
        }
        return value instanceof String single && !single.isBlank() ? single : null;
    }

    private Set<String> countries(Jwt token, Set<String> dropped) {
        var value = token.getClaims().get(Binding.COUNTRY.claim());
        if (value == null || !within(pillar.mayBind(Binding.COUNTRY), Binding.COUNTRY.claim(), dropped)) {
            return Set.of();
        }
        return value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of(String.valueOf(value));
    }

    private static boolean within(boolean allowed, String claim, Set<String> dropped) {
        if (!allowed) {
            dropped.add(claim);
        }
        return allowed;
    }

    /** Keycloak adds technical roles of its own to every token; they say nothing here and are no excess. */
    private static Set<String> realmRoles(Jwt token) {
        if (token.getClaims().get("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles) {
            return roles.stream()
                    .map(String::valueOf)
                    .filter(role -> !role.startsWith("default-roles-"))
                    .filter(role ->
                            !Set.of("offline_access", "uma_authorization").contains(role))
                    .collect(Collectors.toSet());
        }
        return Set.of();
    }
}
