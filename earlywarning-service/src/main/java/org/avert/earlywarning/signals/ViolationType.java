package org.avert.earlywarning.signals;

import java.util.EnumSet;

/** Code of the taxonomy of violation types; its names and kinds are versioned data. */
public enum ViolationType {
    KILLING,
    ENFORCED_DISAPPEARANCE,
    TORTURE,
    ARBITRARY_DETENTION,
    SEXUAL_VIOLENCE,
    FORCED_DISPLACEMENT,
    ATTACK_ON_DEFENDER,
    ATTACK_ON_JOURNALIST,
    ATTACK_ON_CIVIL_SOCIETY,
    ATTACK_ON_CIVILIAN_OBJECT,
    INCITEMENT,
    RESTRICTION_OF_FREEDOMS,
    ACCESS_DENIED,
    NON_COOPERATION,
    CALL_TO_ACTION,
    HOSTILITIES,
    OTHER;

    private static final EnumSet<ViolationType> CONTEXT =
            EnumSet.of(ACCESS_DENIED, NON_COOPERATION, CALL_TO_ACTION, HOSTILITIES, OTHER);

    public ViolationKind kind() {
        return CONTEXT.contains(this) ? ViolationKind.CONTEXT : ViolationKind.VIOLATION;
    }
}
