package org.avert.local.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.avert.local.home.Home;
import org.avert.local.server.Application;
import org.avert.local.server.ApplicationJar;
import org.avert.local.server.KeycloakDistribution;
import org.avert.local.server.KeycloakServer;
import org.avert.local.server.KeycloakSettings;
import org.avert.local.server.MongoProcess;
import org.avert.local.server.PostgresDatabases;
import org.avert.local.server.PostgresServer;
import org.avert.local.server.RealmTemplates;
import org.avert.local.server.Server;

/** Puts each part together from what the installation knows. */
final class Servers {
    private static final String ADMINISTRATOR = "postgres";
    private static final String LAUNCHER_JAR = "avert-local.jar";

    private final Installation installation;
    private final ApplicationEnvironment environment;

    Servers(Installation installation) {
        this.installation = installation;
        this.environment = new ApplicationEnvironment(installation);
    }

    Server of(Part part) {
        return switch (part) {
            case POSTGRES -> postgres();
            case MONGO -> mongo();
            case KEYCLOAK -> keycloak();
            default -> application(part);
        };
    }

    private Server postgres() {
        return new PostgresServer(
                unpacked("postgres"),
                installation.home().data(Part.POSTGRES.id()),
                installation.log(Part.POSTGRES),
                installation.ports().of(Part.POSTGRES),
                installation.secrets().databasePassword(ADMINISTRATOR),
                databases());
    }

    /** The databases, on our PostgreSQL or on the one named in the environment. */
    PostgresDatabases databases() {
        var externals = installation.options().externals();
        var server = environment.postgres();
        var own = externals.postgresUrl() == null;
        var user = own || externals.postgresUser() == null ? ADMINISTRATOR : externals.postgresUser();
        var password = own || externals.postgresPassword() == null
                ? installation.secrets().databasePassword(ADMINISTRATOR)
                : externals.postgresPassword();
        return new PostgresDatabases(server.getHost() + ":" + server.getPort(), user, password, owners(), servants());
    }

    private Map<String, String> owners() {
        var owners = new TreeMap<String, String>();
        Stream.concat(served(), Stream.of(Part.KEYCLOAK))
                .map(ApplicationEnvironment::role)
                .forEach(role -> owners.put(role, installation.secrets().databasePassword(role)));
        return owners;
    }

    private Map<String, String> servants() {
        var servants = new TreeMap<String, String>();
        served().map(ApplicationEnvironment::role)
                .forEach(database -> servants.put(
                        database, installation.secrets().databasePassword(PostgresDatabases.servant(database))));
        return servants;
    }

    private static Stream<Part> served() {
        return Part.services().stream().filter(part -> part != Part.MECHANISMS);
    }

    private Server mongo() {
        return new MongoProcess(
                launcherJar(),
                installation.home().data(Part.MONGO.id()),
                installation.ports().of(Part.MONGO));
    }

    /** The jar this launcher runs from; a test runs from classes and takes the built one. */
    private Path launcherJar() {
        var running = System.getProperty("java.class.path");
        return running.endsWith(LAUNCHER_JAR)
                ? Path.of(running)
                : local().resolve("target").resolve(LAUNCHER_JAR);
    }

    private Path unpacked(String what) {
        return Home.privateDirectory(installation.options().unpacked()).resolve(what);
    }

    private Path local() {
        return installation.options().root().resolve("local");
    }

    private Server keycloak() {
        var role = ApplicationEnvironment.role(Part.KEYCLOAK);
        var database = environment.postgres();
        var settings = new KeycloakSettings(
                installation.ports().of(Part.KEYCLOAK),
                installation.ports().management(Part.KEYCLOAK).orElseThrow(),
                "jdbc:postgresql://" + database.getHost() + ":" + database.getPort() + "/" + role,
                role,
                installation.secrets().databasePassword(role),
                installation.secrets().keycloakAdminPassword());
        var distribution = new KeycloakDistribution(
                local().resolve("target/keycloak"),
                unpacked("keycloak"),
                installation.home().keycloak());
        return new KeycloakServer(distribution, installation.log(Part.KEYCLOAK), settings, realms());
    }

    RealmTemplates realms() {
        return new RealmTemplates(
                installation.baseUrl().toString(),
                installation.issuerBase().toString(),
                installation.secrets(),
                installation.people());
    }

    Application application(Part part) {
        var module = installation.options().root().resolve(part.module());
        var readiness = URI.create(installation.managementUrl(part) + "/actuator/health/readiness");
        return new Application(
                new ApplicationJar(module, unpacked(part.id())),
                installation.log(part),
                readiness,
                environment.of(part),
                part.takesFiles() ? "320m" : "160m");
    }
}
