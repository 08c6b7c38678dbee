package org.avert.local.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What runs on one machine: the stores, the identity provider, the services and their two doors. */
public enum Part {
    POSTGRES("postgres", "PostgreSQL", 15432),
    MONGO("mongo", "Mongo-protocol server", 27117),
    KEYCLOAK("keycloak", "Keycloak", 8180),
    RECOMMENDATIONS("recommendations", "recommendations service", 8081),
    MECHANISMS("mechanisms", "mechanisms service", 8082),
    EARLYWARNING("earlywarning", "early-warning service", 8083),
    FACILITY("facility", "facility service", 8084),
    FUNDING("funding", "funding service", 8085),
    IDENTITY("identity", "identity service", 8086),
    GATEWAY("gateway", "gateway", 8080),
    PORTAL("portal", "portal", 8090);

    private static final int MANAGEMENT_OFFSET = 1000;
    private static final int KEYCLOAK_MANAGEMENT = 8181;

    private final String id;
    private final String title;
    private final int port;

    Part(String id, String title, int port) {
        this.id = id;
        this.title = title;
        this.port = port;
    }

    /** Name in commands, log files and the platform realm. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    int basePort() {
        return port;
    }

    /** Port of the health probes; empty for the stores, which are asked in their own protocol. */
    Optional<Integer> baseManagementPort() {
        return switch (this) {
            case POSTGRES, MONGO -> Optional.empty();
            case KEYCLOAK -> Optional.of(KEYCLOAK_MANAGEMENT);
            default -> Optional.of(port + MANAGEMENT_OFFSET);
        };
    }

    /** Whether it is one of the services. */
    public boolean isService() {
        return services().contains(this);
    }

    /** Whether files of sources pass through its memory. */
    public boolean takesFiles() {
        return this == MECHANISMS || this == EARLYWARNING || this == PORTAL;
    }

    public boolean isStore() {
        return this == POSTGRES || this == MONGO;
    }

    /** Maven module that holds it. */
    public String module() {
        return isService() ? id + "-service" : id;
    }

    public static Set<Part> services() {
        return EnumSet.of(RECOMMENDATIONS, MECHANISMS, EARLYWARNING, FACILITY, FUNDING, IDENTITY);
    }

    public static Set<Part> stores() {
        return EnumSet.of(POSTGRES, MONGO);
    }

    public static Set<Part> all() {
        return EnumSet.allOf(Part.class);
    }

    /** Doors first, stores last, so that nobody loses what it still needs while it ends. */
    public static List<Part> inStopOrder() {
        return List.of(
                PORTAL,
                GATEWAY,
                RECOMMENDATIONS,
                MECHANISMS,
                EARLYWARNING,
                FACILITY,
                FUNDING,
                IDENTITY,
                KEYCLOAK,
                MONGO,
                POSTGRES);
    }

    public static Optional<Part> named(String id) {
        return Arrays.stream(values()).filter(part -> part.id.equals(id)).findFirst();
    }
}
