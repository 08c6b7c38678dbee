package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.avert.local.home.Home;
import org.avert.local.process.Command;

/** Keycloak, started as its own script would start it, but as one process that signals reach. */
public final class KeycloakServer implements Server {
    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=true");
    private static final String STAMP = "avert.built";
    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private final KeycloakDistribution distribution;
    private final Path log;
    private final KeycloakSettings settings;
    private final RealmTemplates realms;

    public KeycloakServer(
            KeycloakDistribution distribution, Path log, KeycloakSettings settings, RealmTemplates realms) {
        this.distribution = distribution;
        this.log = log;
        this.settings = settings;
        this.realms = realms;
    }

    @Override
    public void prepare() {
        distribution.unpack();
        OnlyOnce.make(distribution.unpacked(), distribution.home().resolve(STAMP), this::build);
        distribution.link();
    }

    /** Once, after unpacking: the rest of the options is known at the start only. */
    private void build() {
        var line = new ArrayList<>(List.of("build"));
        line.addAll(BUILD_OPTIONS);
        RunOnce.run("kc build", java(distribution.home(), "512m", line, Map.of()), log);
        try {
            Files.writeString(distribution.home().resolve(STAMP), String.join(" ", BUILD_OPTIONS));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Command command() {
        realms.writeTo(distribution.instance().resolve("data/import"));
        var environment = Map.of(
                "KC_DB_PASSWORD",
                settings.databasePassword(),
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                settings.adminPassword(),
                "MALLOC_ARENA_MAX",
                "2");
        return java(distribution.instance(), "320m", settings.startArguments(), environment);
    }

    private static Command java(Path home, String heap, List<String> arguments, Map<String, String> environment) {
        var line = new ArrayList<String>(List.of(Jvm.executable().toString()));
        line.addAll(Jvm.quickAndSmall(heap));
        line.addAll(OPENED);
        line.addAll(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(arguments);
        return Command.of(line, environment, home);
    }

    @Override
    public boolean isReady() {
        return HttpProbe.isUp(URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready"));
    }

    @Override
    public void whenReady() {
        // imported: the secrets need not lie there any longer
        Home.deleteTree(distribution.instance().resolve("data/import"));
    }
}
