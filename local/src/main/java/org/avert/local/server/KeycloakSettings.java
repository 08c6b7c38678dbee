package org.avert.local.server;

import java.util.List;

/**
 * What Keycloak is told at its start.
 *
 * @param port port of the realms
 * @param managementPort port of the health probes
 * @param databaseUrl JDBC URL
 * @param databaseUser role that owns its database
 * @param databasePassword the role's password
 * @param adminPassword password of its own first administrator
 */
public record KeycloakSettings(
        int port,
        int managementPort,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        String adminPassword) {

    List<String> startArguments() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + managementPort,
                "--http-management-scheme=http",
                "--hostname=http://127.0.0.1:" + port,
                "--http-pool-max-threads=16",
                "--db-url=" + databaseUrl,
                "--db-username=" + databaseUser,
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=12",
                "--log-level=info,io.smallrye.health:off");
    }

    @Override
    public String toString() {
        return "KeycloakSettings[port=" + port + "]";
    }
}
