package org.avert.kit.trust;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Binding;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import reactor.core.publisher.Mono;

/** Reads the caller from a token of one pillar and cuts roles and bindings to its ceiling. */
final class CallerConverter implements Converter<Jwt, Mono<AbstractAuthenticationToken>> {
    private final Pillar pillar;
    private final Supplier<@Nullable Audit> audit;

    CallerConverter(Pillar pillar, Supplier<@Nullable Audit> audit) {
        this.pillar = pillar;
        this.audit = audit;
    }

    @Override
    public Mono<AbstractAuthenticationToken> convert(Jwt token) {
        return Mono.defer(() -> {
            var dropped = new LinkedHashSet<String>();
            var authentication = new CallerAuthentication(caller(token, dropped), token);
            return record(authentication, dropped).thenReturn(authentication);
        });
    }

    /** A token that claims more than its pillar may grant is a sign of trouble in that pillar: one row, without values. */
    private Mono<Void> record(CallerAuthentication authentication, Set<String> dropped) {
        var log = dropped.isEmpty() ? null : audit.get();
        return log == null
                ? Mono.empty()
                : log.refused("claimBeyondCeiling", "token", String.join(" ", dropped))
                        .contextWrite(Callers.as(authentication));
    }

    private Caller caller(Jwt token, Set<String> dropped) {
        var roles = realmRoles(token).stream()
                .filter(role -> within(pillar.mayGrant(role), role, dropped))
                .collect(Collectors.toUnmodifiableSet());
        var issuer = String.valueOf(token.getClaims().get("iss"));
        return new Caller(
                issuer,
                String.valueOf(token.getSubject()),
                pillar,
                roles,
                token.getClaimAsString("azp"),
                bound(token, Binding.STATE, dropped),
                bound(token, Binding.REGION, dropped),
                bound(token, Binding.ORGANISATION, dropped),
                countries(token, dropped));
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
