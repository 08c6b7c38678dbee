package org.avert.local.cli;

import java.nio.file.Path;
import java.util.Map;
import org.avert.local.platform.Installation;
import org.avert.local.platform.PlatformOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code avert}: the whole platform on one machine. */
@Command(
        name = "avert",
        description = "Runs Avert on this machine: stores, Keycloak, services, gateway and portal.",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            AuditCommand.class,
            DownCommand.class,
            ResetCommand.class,
            PrepareCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Environment:",
            "  AVERT_HOME          where data is kept, default .avert",
            "  AVERT_PORT_OFFSET   added to every port",
            "  AVERT_POSTGRES_URL, AVERT_POSTGRES_USER, AVERT_POSTGRES_PASSWORD,",
            "  AVERT_MONGODB_URI, AVERT_KEYCLOAK_URL   used instead of one's own",
            "",
            "Exit codes: 0 well, 1 failed, 2 wrong usage, 3 not running, 10 no JDK,",
            "11 no Maven, 12 build failed, 13 disk full, 14 port taken, 15 a part died,",
            "16 demo failed, 17 already running, 18 audit broken, 19 audit not verified."
        })
public final class AvertCommand implements Runnable {
    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public AvertCommand(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public void run() {
        spec.commandLine().usage(terminal().out());
    }

    PlatformOptions options() {
        var root = Path.of(environment.getOrDefault("AVERT_ROOT", ""));
        return PlatformOptions.from(environment, root);
    }

    Installation installation() {
        return new Installation(options());
    }

    Terminal terminal() {
        return new Terminal(System.out, "true".equals(environment.get("AVERT_TTY")));
    }
}
