package org.avert.kit.caller;

import java.util.Map;
import java.util.Set;

/** What ties a role to some objects and not to others, and the claim that carries it. */
public enum Binding {
    STATE("state"),
    REGION("region"),
    ORGANISATION("organisation"),
    COUNTRY("countries");

    private static final Map<String, Set<Binding>> NEEDED = Map.of(
            "state", Set.of(STATE),
            "committee", Set.of(STATE, REGION),
            "donor", Set.of(ORGANISATION),
            "partner", Set.of(ORGANISATION),
            "country-team", Set.of(COUNTRY));

    private final String claim;

    Binding(String claim) {
        this.claim = claim;
    }

    public String claim() {
        return claim;
    }

    /** Bindings without which a role means nothing. */
    public static Set<Binding> neededBy(String role) {
        return NEEDED.getOrDefault(role, Set.of());
    }
}
