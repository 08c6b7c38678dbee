package org.avert.kit.caller;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pillar of the United Nations system, each with an issuer of its own. The ceiling is what a token of that issuer may
 * claim at most (A/HRC/43/37 ¶4, ¶36, ¶58); anything beyond it is dropped.
 */
public enum Pillar {
    HUMAN_RIGHTS(
            "human-rights",
            Set.of(
                    "geneva",
                    "analyst",
                    "high-commissioner",
                    "president",
                    "bureau",
                    "mandate-holder",
                    "wg-communications",
                    "wg-situations",
                    "advisory-committee",
                    "treaty-body",
                    "facility-secretariat"),
            Set.of()),
    PEACE_SECURITY("peace-security", Set.of("new-york"), Set.of()),
    DEVELOPMENT("development", Set.of("country-team", "agency"), Set.of(Binding.COUNTRY)),
    PARTNERS(
            "partners",
            Set.of(
                    "state",
                    "committee",
                    "donor",
                    "partner",
                    "expert",
                    "nhri",
                    "civil-society",
                    "regional-organisation"),
            Set.of(Binding.STATE, Binding.REGION, Binding.ORGANISATION)),
    /** The services themselves. They hold no role: an operation names the client that may call it. */
    PLATFORM("platform", Set.of(), Set.of());

    private static final Set<String> EVERYWHERE = Set.of("pillar-admin", "auditor");

    private final String realm;
    private final Set<String> roles;
    private final Set<Binding> bindings;

    Pillar(String realm, Set<String> roles, Set<Binding> bindings) {
        this.realm = realm;
        this.roles = roles;
        this.bindings = bindings;
    }

    /** Last path segment of the pillar's issuer. */
    public String realm() {
        return realm;
    }

    /** Every role that the pillar may grant. */
    public Set<String> roles() {
        return this == PLATFORM
                ? roles
                : Stream.concat(roles.stream(), EVERYWHERE.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public boolean mayGrant(String role) {
        return roles.contains(role) || (this != PLATFORM && EVERYWHERE.contains(role));
    }

    public boolean mayBind(Binding binding) {
        return bindings.contains(binding);
    }

    public static Optional<Pillar> ofRealm(String realm) {
        return Arrays.stream(values())
                .filter(pillar -> pillar.realm.equals(realm))
                .findFirst();
    }
}
