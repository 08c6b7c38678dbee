package org.avert.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.avert.local.process.ProcessRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, with the stores alone. */
class LauncherIT {
    @TempDir
    Path directory;

    private final List<Process> launchers = new ArrayList<>();
    private int offset;

    @BeforeEach
    void choosePorts() {
        offset = Tries.freeOffset();
    }

    @AfterEach
    void endAll() throws Exception {
        run("down");
        launchers.forEach(Process::destroyForcibly);
    }

    @Test
    void killedLauncherLeavesNoOrphanAndNoDamage() throws Exception {
        up();
        var postgres = pid("postgres");
        launchers.get(0).destroyForcibly().waitFor();
        var again = up();
        assertThat(ProcessHandle.of(postgres))
                .as("PostgreSQL of the killed launcher")
                .isEmpty();
        assertThat(pid("postgres")).isNotEqualTo(postgres);
        assertThat(run("down")).isZero();
        assertThat(again.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.exists(home().resolve("run/postgres.pid"))).isFalse();
    }

    @Test
    void aForeignProcessWithTheSamePidIsLeftAlone() throws Exception {
        var foreign = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(home().resolve("run"));
            Files.writeString(home().resolve("run/postgres.pid"), foreign.pid() + " 2001-01-01T00:00:00Z INT\n");
            up();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsNamedWithItsOwner() throws Exception {
        try (var taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 15_432 + offset));
            var launcher = launch("up", "--only", "postgres,mongo");
            assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(launcher.exitValue()).isEqualTo(14);
            assertThat(output())
                    .contains(
                            "Port " + taken.getLocalPort(),
                            "PostgreSQL",
                            "process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aDeadPartIsNamedAndEverythingStops() throws Exception {
        var launcher = up();
        var mongo = pid("mongo");
        ProcessHandle.of(pid("postgres")).orElseThrow().destroyForcibly();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(15);
        assertThat(output()).contains("PostgreSQL ended with exit code 137");
        assertThat(ProcessHandle.of(mongo)).isEmpty();
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingStarts() throws Exception {
        var launcher = launch(List.of("AVERT_FREE_MB=999999999"), "up", "--only", "postgres");
        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(13);
        assertThat(output()).contains("MiB free");
    }

    @Test
    void aSecondLauncherOfTheSameHomeIsRefused() throws Exception {
        up();
        assertThat(run("up", "--only", "mongo")).isEqualTo(17);
    }

    @Test
    void resetDeletesDataSecretsAndLogs() throws Exception {
        up();
        assertThat(run("reset", "--yes")).isZero();
        try (var left = Files.list(home())) {
            assertThat(left).extracting(file -> file.getFileName().toString()).containsExactly("apps");
        }
    }

    private Process up() throws IOException {
        Files.deleteIfExists(directory.resolve("output"));
        var launcher = launch("up", "--only", "postgres,mongo");
        await().atMost(Duration.ofSeconds(90)).until(() -> output().contains("Avert is up"));
        return launcher;
    }

    private int run(String... arguments) throws Exception {
        var process = launch(arguments);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private Process launch(String... arguments) throws IOException {
        return launch(List.of(), arguments);
    }

    private Process launch(List<String> variables, String... arguments) throws IOException {
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-jar",
                Tries.ROOT.resolve("local/target/avert-local.jar").toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("output").toFile()));
        builder.environment().put("AVERT_ROOT", Tries.ROOT.toString());
        builder.environment().put("AVERT_HOME", home().toString());
        builder.environment().put("AVERT_PORT_OFFSET", Integer.toString(offset));
        variables.forEach(variable -> builder.environment().put(variable.split("=")[0], variable.split("=")[1]));
        var process = builder.start();
        launchers.add(process);
        return process;
    }

    private Path home() {
        return directory.resolve("a home");
    }

    private long pid(String part) {
        return ProcessRecord.read(home().resolve("run/" + part + ".pid"))
                .orElseThrow()
                .pid();
    }

    private String output() throws IOException {
        var file = directory.resolve("output");
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
