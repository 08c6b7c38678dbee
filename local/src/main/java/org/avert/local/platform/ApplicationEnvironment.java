package org.avert.local.platform;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.avert.local.server.PostgresDatabases;
import org.avert.local.server.RealmTemplates;

/** The settings of each application, under the names that the service kit, the gateway and the portal read. */
final class ApplicationEnvironment {
    private static final String BIND = "127.0.0.1";

    private final Installation installation;

    ApplicationEnvironment(Installation installation) {
        this.installation = installation;
    }

    Map<String, String> of(Part part) {
        var environment = new HashMap<String, String>();
        environment.put("AVERT_PORT", Integer.toString(installation.ports().of(part)));
        environment.put(
                "AVERT_MANAGEMENT_PORT",
                Integer.toString(installation.ports().management(part).orElseThrow()));
        environment.put("AVERT_BIND", BIND);
        environment.put("AVERT_ISSUER_BASE", installation.issuerBase().toString());
        environment.put("AVERT_KEY", installation.secrets().key(part.id()));
        environment.put("MALLOC_ARENA_MAX", "2");
        peers(environment);
        if (part.isService()) {
            service(part, environment);
        } else if (part == Part.PORTAL) {
            portal(environment);
        } else {
            environment.put("AVERT_LOG_KEY", installation.secrets().key("gateway-log"));
        }
        environment.putAll(installation.options().environment());
        return environment;
    }

    private void peers(Map<String, String> environment) {
        Part.all().stream()
                .filter(part -> !part.isStore() && part != Part.KEYCLOAK)
                .forEach(part -> environment.put(
                        "AVERT_PEER_" + part.id().toUpperCase(Locale.ROOT) + "_URL",
                        installation.url(part).toString()));
    }

    private void service(Part part, Map<String, String> environment) {
        environment.put("AVERT_PUBLIC_URL", installation.baseUrl().toString());
        environment.put("AVERT_CLIENT_ID", part.id());
        environment.put("AVERT_CLIENT_SECRET", installation.secrets().clientSecret("platform", part.id()));
        environment.put(
                "AVERT_SEALING_KEYS", installation.keys().sealing(part.id()).toString());
        environment.put("AVERT_AUDIT_KEY", installation.keys().audit(part.id()).toString());
        environment.put(
                "AVERT_AUDIT_CHECKPOINTS",
                installation.home().checkpoints(part.id()).toString());
        if (part == Part.IDENTITY) {
            environment.put(
                    "AVERT_KEYCLOAK_ADMIN_URL", installation.url(Part.KEYCLOAK).toString());
            clientSecrets("identity", "AVERT_IDENTITY_SECRET_", environment);
        }
        if (part == Part.MECHANISMS) {
            environment.put("AVERT_MONGODB_URI", mongoUri());
        } else {
            database(part, environment);
        }
    }

    private void database(Part part, Map<String, String> environment) {
        var role = role(part);
        var server = postgres();
        environment.put("AVERT_DB_HOST", server.getHost());
        environment.put("AVERT_DB_PORT", Integer.toString(server.getPort()));
        environment.put("AVERT_DB_NAME", role);
        environment.put("AVERT_DB_OWNER", role);
        environment.put("AVERT_DB_OWNER_PASSWORD", installation.secrets().databasePassword(role));
        var servant = PostgresDatabases.servant(role);
        environment.put("AVERT_DB_USER", servant);
        environment.put("AVERT_DB_PASSWORD", installation.secrets().databasePassword(servant));
    }

    private void portal(Map<String, String> environment) {
        environment.put("AVERT_PUBLIC_URL", installation.baseUrl().toString());
        environment.put("AVERT_GATEWAY_URL", installation.baseUrl().toString());
        clientSecrets("portal", "AVERT_PORTAL_SECRET_", environment);
    }

    /** Of a client that has the same name in the realm of each pillar. */
    private void clientSecrets(String client, String prefix, Map<String, String> environment) {
        RealmTemplates.REALMS.stream()
                .filter(realm -> !realm.equals("platform"))
                .forEach(realm -> environment.put(
                        prefix + realm.toUpperCase(Locale.ROOT).replace('-', '_'),
                        installation.secrets().clientSecret(realm, client)));
    }

    static String role(Part part) {
        return "avert_" + part.id();
    }

    /** Where PostgreSQL is, ours or another. */
    URI postgres() {
        var external = installation.options().externals().postgresUrl();
        return external != null
                ? URI.create(external)
                : URI.create("postgresql://" + BIND + ":" + installation.ports().of(Part.POSTGRES));
    }

    private String mongoUri() {
        var external = installation.options().externals().mongoUri();
        return external != null
                ? external
                : "mongodb://" + BIND + ":" + installation.ports().of(Part.MONGO) + "/" + role(Part.MECHANISMS);
    }
}
