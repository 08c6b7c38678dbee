package org.avert.local.platform;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.avert.local.home.Home;

/**
 * How a platform is to run.
 *
 * @param root the project's directory, with the built modules
 * @param home where its data is kept
 * @param unpacked where programs are unpacked to; platforms of the same build may share it
 * @param offset added to every port
 * @param parts what to start
 * @param externals what runs elsewhere
 * @param environment variables for every application, over those the launcher sets
 */
public record PlatformOptions(
        Path root,
        Home home,
        Path unpacked,
        int offset,
        Set<Part> parts,
        Externals externals,
        Map<String, String> environment) {

    private static final String APPS = "apps";

    public PlatformOptions {
        root = root.toAbsolutePath().normalize();
        unpacked = unpacked.toAbsolutePath().normalize();
        parts = Set.copyOf(parts);
        environment = Map.copyOf(environment);
    }

    /** All parts on the usual ports, data in {@code home}. */
    public static PlatformOptions of(Path root, Path home) {
        return new PlatformOptions(root, new Home(home), home.resolve(APPS), 0, Part.all(), Externals.none(), Map.of());
    }

    /** As the environment of {@code ./avert} says: AVERT_HOME, AVERT_PORT_OFFSET and the stores that run elsewhere. */
    public static PlatformOptions from(Map<String, String> environment, Path root) {
        var home =
                Optional.ofNullable(environment.get("AVERT_HOME")).map(Path::of).orElse(root.resolve(".avert"));
        var offset = Integer.parseInt(environment.getOrDefault("AVERT_PORT_OFFSET", "0"));
        return new PlatformOptions(
                root,
                new Home(home),
                home.resolve(APPS),
                offset,
                Part.all(),
                Externals.from(environment),
                Map.of("AVERT_SAMPLE", "true"));
    }

    public PlatformOptions withOffset(int newOffset) {
        return new PlatformOptions(root, home, unpacked, newOffset, parts, externals, environment);
    }

    /** Shares what is unpacked and built with other platforms: a second home then starts without Keycloak's build. */
    public PlatformOptions withUnpacked(Path shared) {
        return new PlatformOptions(root, home, shared, offset, parts, externals, environment);
    }

    public PlatformOptions withParts(Set<Part> newParts) {
        return new PlatformOptions(root, home, unpacked, offset, newParts, externals, environment);
    }

    public PlatformOptions with(String variable, String value) {
        var more = new HashMap<>(environment);
        more.put(variable, value);
        return new PlatformOptions(root, home, unpacked, offset, parts, externals, more);
    }

    /** The parts that are processes of this machine. */
    Set<Part> started() {
        var started = EnumSet.noneOf(Part.class);
        started.addAll(parts);
        started.removeAll(externals.parts());
        return started;
    }
}
