package org.avert.kit.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ceilings, written down a second time on purpose: tests that took them from the code under test would agree with
 * any mistake in it.
 */
public final class Realms {

    public static final String HUMAN_RIGHTS = "human-rights";
    public static final String PEACE_SECURITY = "peace-security";
    public static final String DEVELOPMENT = "development";
    public static final String PARTNERS = "partners";

    /** The realm of the services themselves; it holds no person and no role. */
    public static final String PLATFORM = "platform";

    public static final List<String> SERVICES =
            List.of("mechanisms", "recommendations", "earlywarning", "facility", "funding");

    private static final List<String> EVERYWHERE = List.of("pillar-admin", "auditor");

    private static final Map<String, List<String>> ROLES = new LinkedHashMap<>();

    static {
        ROLES.put(
                HUMAN_RIGHTS,
                own(
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
                        "facility-secretariat"));
        ROLES.put(PEACE_SECURITY, own("new-york"));
        ROLES.put(DEVELOPMENT, own("country-team", "agency"));
        ROLES.put(
                PARTNERS,
                own(
                        "state",
                        "committee",
                        "donor",
                        "partner",
                        "expert",
                        "nhri",
                        "civil-society",
                        "regional-organisation"));
        ROLES.put(PLATFORM, List.of());
    }

    private Realms() {}

    public static List<String> all() {
        return List.copyOf(ROLES.keySet());
    }

    /** The realms of people, with the roles each may give. */
    public static Map<String, List<String>> ofPeople() {
        Map<String, List<String>> people = new LinkedHashMap<>(ROLES);
        people.remove(PLATFORM);
        return people;
    }

    public static List<String> roles(String realm) {
        List<String> roles = ROLES.get(realm);
        if (roles == null) {
            throw new IllegalArgumentException("No realm " + realm + " among " + ROLES.keySet());
        }
        return roles;
    }

    public static boolean isRole(String word) {
        return ROLES.values().stream().anyMatch(roles -> roles.contains(word));
    }

    private static List<String> own(String... roles) {
        List<String> all = new ArrayList<>(List.of(roles));
        all.addAll(EVERYWHERE);
        return List.copyOf(all);
    }
}
