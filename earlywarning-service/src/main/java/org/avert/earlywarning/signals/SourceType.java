package org.avert.earlywarning.signals;

import java.util.Set;

/** Kind of source (¶63), with the roles that may report as it; analysts and the Geneva desk enter any. */
public enum SourceType {
    SPECIAL_PROCEDURE("mandate-holder"),
    TREATY_BODY("treaty-body"),
    NHRI("nhri"),
    CIVIL_SOCIETY("civil-society"),
    DEFENDER("civil-society"),
    COUNTRY_TEAM("country-team"),
    FIELD_PRESENCE("country-team", "new-york"),
    UN_ENTITY("agency", "country-team", "new-york"),
    REGIONAL_ORGANISATION("regional-organisation"),
    EXPERT("expert"),
    MEDIA_MONITOR("civil-society"),
    RESEARCH_DATASET(),
    /** Somebody who does not say who. */
    ANONYMOUS(),
    OTHER("civil-society", "expert");

    private static final Set<String> DESKS = Set.of("analyst", "geneva");

    private final Set<String> roles;

    SourceType(String... roles) {
        this.roles = Set.of(roles);
    }

    public boolean mayBeReportedBy(Set<String> callersRoles) {
        return callersRoles.stream().anyMatch(role -> DESKS.contains(role) || roles.contains(role));
    }
}
