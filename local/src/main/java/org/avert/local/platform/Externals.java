package org.avert.local.platform;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stores and Keycloak that run elsewhere, named in the environment; what is named is not started.
 *
 * @param postgresUrl {@code postgresql://host:port}, reached as an administrator
 * @param mongoUri connection string with the database
 * @param keycloakUrl base URL, with the realms of {@code .avert/realms} imported there
 */
public record Externals(
        @Nullable String postgresUrl,
        @Nullable String postgresUser,
        @Nullable String postgresPassword,
        @Nullable String mongoUri,
        @Nullable String keycloakUrl) {

    public static Externals none() {
        return new Externals(null, null, null, null, null);
    }

    public static Externals from(Map<String, String> environment) {
        return new Externals(
                environment.get("AVERT_POSTGRES_URL"),
                environment.get("AVERT_POSTGRES_USER"),
                environment.get("AVERT_POSTGRES_PASSWORD"),
                environment.get("AVERT_MONGODB_URI"),
                environment.get("AVERT_KEYCLOAK_URL"));
    }

    Set<Part> parts() {
        var parts = EnumSet.noneOf(Part.class);
        if (postgresUrl != null) {
            parts.add(Part.POSTGRES);
        }
        if (mongoUri != null) {
            parts.add(Part.MONGO);
        }
        if (keycloakUrl != null) {
            parts.add(Part.KEYCLOAK);
        }
        return parts;
    }
}
