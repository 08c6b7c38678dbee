package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.avert.local.LaunchFailure;
import org.avert.local.home.Home;

/** Keycloak as it is published: a zip that the build fetched, unpacked once. */
public final class KeycloakDistribution {
    private static final String ZIP_PREFIX = "keycloak-quarkus-dist-";

    private final Path zip;
    private final Path unpacked;

    /**
     * @param built directory the build put the zip into
     * @param unpacked directory to unpack to
     */
    public KeycloakDistribution(Path built, Path unpacked) {
        this.zip = find(built);
        this.unpacked = unpacked;
    }

    private static Path find(Path built) {
        try (var files = Files.isDirectory(built) ? Files.list(built) : java.util.stream.Stream.<Path>empty()) {
            return files.filter(file -> file.getFileName().toString().startsWith(ZIP_PREFIX))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new LaunchFailure(
                            LaunchFailure.Reason.FAILED,
                            "Keycloak is not in " + built + ": build the module local first"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String version() {
        return zip.getFileName().toString().replace(ZIP_PREFIX, "").replace(".zip", "");
    }

    /** Directory that holds {@code lib} and {@code conf}. */
    Path home() {
        return unpacked.resolve(version()).resolve("keycloak-" + version());
    }

    void unpack() {
        if (!Files.exists(home().resolve("version.txt"))) {
            Home.privateDirectory(unpacked);
            Archives.unpackZip(zip, unpacked.resolve(version()));
        }
    }
}
