package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.avert.local.LaunchFailure;

/** PostgreSQL's own programs, unpacked from the archive on the class path. */
final class PostgresBinaries {
    private final Path directory;

    PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    void unpack() {
        OnlyOnce.make(directory, program("postgres"), this::unpackArchive);
    }

    private void unpackArchive() {
        var name = resourceNames().stream()
                .filter(resource -> PostgresBinaries.class.getResource(resource) != null)
                .findFirst()
                .orElseThrow(() -> new LaunchFailure(
                        LaunchFailure.Reason.FAILED, "no PostgreSQL for this machine: none of " + resourceNames()));
        try (var archive = PostgresBinaries.class.getResourceAsStream(name)) {
            if (archive != null) {
                Archives.unpackTarXz(archive, directory);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> resourceNames() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        var arm = Stream.of("aarch64", "arm64").anyMatch(System.getProperty("os.arch")::equals);
        return arm
                ? List.of("/postgres-" + system + "-arm_64.txz", "/postgres-" + system + "-aarch64.txz")
                : List.of("/postgres-" + system + "-x86_64.txz");
    }
}
