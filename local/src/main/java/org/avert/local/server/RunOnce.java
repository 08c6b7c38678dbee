package org.avert.local.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.local.LaunchFailure;
import org.avert.local.process.Command;
import org.avert.local.process.LogTail;
import org.avert.local.process.Spawner;

/** A program run to its end, for example initdb. */
final class RunOnce {
    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroy), "end helpers"));
    }

    private RunOnce() {}

    static void run(String what, Command command, Path log) {
        try {
            var builder = new ProcessBuilder(command.toRunOnce())
                    .directory(command.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(command.environment());
            var exit = await(Spawner.start(builder));
            if (exit != 0) {
                throw new LaunchFailure(
                        LaunchFailure.Reason.FAILED,
                        what + " failed with exit code " + exit + ". Last lines of " + log + ":\n  "
                                + String.join("\n  ", LogTail.last(log, 15)));
            }
        } catch (IOException failed) {
            throw new LaunchFailure(LaunchFailure.Reason.FAILED, what + " failed: " + failed.getMessage(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(LaunchFailure.Reason.FAILED, what + " was interrupted", interrupted);
        }
    }

    private static int await(Process process) throws InterruptedException {
        RUNNING.add(process);
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
            RUNNING.remove(process);
        }
    }
}
