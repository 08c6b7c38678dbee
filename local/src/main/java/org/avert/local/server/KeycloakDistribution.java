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
    private final Path instances;

    /**
     * @param built directory the build put the zip into
     * @param unpacked directory to unpack to
     * @param instances directory of this home, for what Keycloak writes while it runs
     */
    public KeycloakDistribution(Path built, Path unpacked, Path instances) {
        this.zip = find(built);
        this.unpacked = unpacked;
        this.instances = instances;
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

    /** Directory that holds {@code lib} and {@code conf}, shared by all platforms that run from the same build. */
    Path home() {
        return unpacked.resolve(version()).resolve("keycloak-" + version());
    }

    Path unpacked() {
        return unpacked;
    }

    /** The directory that this home's Keycloak runs in: links to the files of {@link #home()}, and data of its own. */
    Path instance() {
        return instances.resolve(version());
    }

    void link() {
        if (!Files.exists(instance())) {
            Archives.linkTree(home(), instance());
        }
    }

    void unpack() {
        Home.privateDirectory(unpacked);
        OnlyOnce.make(
                unpacked, home().resolve("version.txt"), () -> Archives.unpackZip(zip, unpacked.resolve(version())));
    }
}
