package org.avert.kit.test;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ties a role to its objects: the binding claims that each bound role carries. */
final class Bindings {

    /** Role → the words of {@code x-bound} that its claims answer. */
    private static final Map<String, Set<String>> BOUND_ROLES = Map.of(
            "state", Set.of("state"),
            "committee", Set.of("state", "region"),
            "donor", Set.of("organisation"),
            "partner", Set.of("organisation"),
            "country-team", Set.of("country"));

    private Bindings() {}

    /** Whether the operation ties this role to its objects by a claim. */
    static boolean bind(String role, Set<String> xBound) {
        return BOUND_ROLES.getOrDefault(role, Set.of()).stream().anyMatch(xBound::contains);
    }

    static boolean isBound(String role) {
        return BOUND_ROLES.containsKey(role);
    }

    static Map<String, Object> of(String role, String state) {
        return switch (role) {
            case "state" -> Map.of("state", state);
            case "committee" -> Map.of("state", state, "region", "AFRICAN");
            case "country-team" -> Map.of("countries", List.of(state));
            case "donor", "partner", "regional-organisation", "nhri", "civil-society" ->
                Map.of("organisation", "organisation-" + state.toLowerCase(java.util.Locale.ROOT));
            default -> Map.of();
        };
    }
}
