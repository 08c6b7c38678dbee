package org.avert.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.avert.local.process.Command;

/**
 * Verifies the audit of every service, one after the other, by a program of the service's own that reads its store and
 * its checkpoints. The stores have to run, the services need not.
 */
public final class AuditCheck {
    private static final int BROKEN = 1;

    private final Servers servers;

    public AuditCheck(Installation installation) {
        this.servers = new Servers(installation);
    }

    /** The worst of what was found. */
    public enum Result {
        INTACT(0),
        BROKEN(18),
        UNKNOWN(19);

        private final int exitCode;

        Result(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    public Result run(Consumer<String> terminal) {
        var worst = Result.INTACT;
        for (var part : Part.services()) {
            var found = check(part, terminal);
            worst = worst == Result.BROKEN || found == Result.INTACT ? worst : found;
        }
        return worst;
    }

    private Result check(Part part, Consumer<String> terminal) {
        try {
            var service = servers.application(part);
            service.prepare();
            var exit = run(service.verification(), terminal);
            if (exit == 0) {
                return Result.INTACT;
            }
            if (exit != BROKEN) {
                terminal.accept(part.id() + ": not verified. Are the stores running?");
            }
            return exit == BROKEN ? Result.BROKEN : Result.UNKNOWN;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int run(Command command, Consumer<String> terminal) throws IOException {
        var builder = new ProcessBuilder(command.toRunOnce())
                .directory(command.directory().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(command.environment());
        var process = builder.start();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(terminal);
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return BROKEN + 1;
        } finally {
            process.destroy();
        }
    }
}
