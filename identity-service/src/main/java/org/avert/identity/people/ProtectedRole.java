package org.avert.identity.people;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.avert.kit.caller.Pillar;

/**
 * A role that one administrator alone cannot give. Another administrator is one of them: whoever could make one alone
 * would be two.
 */
public enum ProtectedRole {
    HIGH_COMMISSIONER("high-commissioner", true),
    PRESIDENT("president", true),
    PILLAR_ADMIN("pillar-admin", false);

    private final String role;
    private final boolean singular;

    ProtectedRole(String role, boolean singular) {
        this.role = role;
        this.singular = singular;
    }

    public String role() {
        return role;
    }

    /** Whether it has one holder at most. */
    public boolean isSingular() {
        return singular;
    }

    public static Optional<ProtectedRole> named(String role) {
        return Arrays.stream(values()).filter(known -> known.role.equals(role)).findFirst();
    }

    public static boolean isProtected(String role) {
        return named(role).isPresent();
    }

    public static Set<String> of(Pillar pillar) {
        return Arrays.stream(values())
                .map(ProtectedRole::role)
                .filter(pillar::mayGrant)
                .collect(Collectors.toUnmodifiableSet());
    }
}
