package org.avert.kit.test;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The token a test needs.
 *
 * @param service name of the calling service, null for people
 */
public record TokenWish(
        String realm,
        List<String> roles,
        Map<String, Object> bindings,
        @Nullable String service,
        TokenFlaw flaw) {

    public TokenWish {
        roles = List.copyOf(roles);
        bindings = Map.copyOf(bindings);
    }

    static TokenWish person(String realm, String role, Map<String, Object> bindings) {
        return new TokenWish(realm, List.of(role), bindings, null, TokenFlaw.NONE);
    }

    static TokenWish service(String realm, String name) {
        return new TokenWish(realm, List.of(), Map.of(), name, TokenFlaw.NONE);
    }

    TokenWish with(TokenFlaw newFlaw) {
        return new TokenWish(realm, roles, bindings, service, newFlaw);
    }
}
