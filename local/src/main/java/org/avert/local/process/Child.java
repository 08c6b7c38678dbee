package org.avert.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.avert.local.LaunchFailure;

/** A process of the platform, with its log and its pid file. */
public final class Child {
    private static final long LOG_ROTATION_BYTES = 20L << 20;

    private final String name;
    private final Process process;
    private final String stopSignal;
    private final Path log;
    private final Path pidFile;
    private volatile boolean wanted = true;

    private Child(String name, Process process, String stopSignal, Path log, Path pidFile) {
        this.name = name;
        this.process = process;
        this.stopSignal = stopSignal;
        this.log = log;
        this.pidFile = pidFile;
    }

    public static Child start(String name, Command command, Path log, Path pidFile) {
        try {
            rotate(log);
            var builder = new ProcessBuilder(command.line())
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(command.environment());
            var process = Spawner.start(builder);
            ProcessRecord.of(process.toHandle(), command.stopSignal()).write(pidFile);
            return new Child(name, process, command.stopSignal(), log, pidFile);
        } catch (IOException failed) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.FAILED, name + " cannot be started: " + failed.getMessage(), failed);
        }
    }

    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_ROTATION_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process ends without having been asked to. */
    public CompletableFuture<Death> death() {
        return process.onExit()
                .thenCompose(gone -> wanted ? CompletableFuture.completedFuture(ended()) : new CompletableFuture<>());
    }

    /** How it ended. */
    public Death ended() {
        return Death.of(name, process.exitValue(), log);
    }

    public void stop(Duration patience) {
        wanted = false;
        Signals.end(process.toHandle(), stopSignal, patience);
        forget();
    }

    /** kill -9, as a crash would be. */
    public void kill() {
        wanted = false;
        process.destroyForcibly();
        Signals.ends(process.toHandle(), Duration.ofSeconds(10));
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException stays) {
            // a stale pid file is recognised by its start instant
        }
    }
}
