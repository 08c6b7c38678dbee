package org.avert.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.avert.local.LaunchFailure;
import org.avert.local.LaunchFailure.Reason;
import org.avert.local.home.Home;
import org.avert.local.process.Leftovers;
import org.avert.local.process.PortOwner;

/** What must hold before anything is started, said clearly when it does not. */
final class Preconditions {
    private static final long FREE_MEBIBYTES = Long.parseLong(System.getenv().getOrDefault("AVERT_FREE_MB", "1024"));

    private Preconditions() {}

    static void check(Installation installation, StartListener listener) {
        leftovers(installation.home()).forEach(listener::endedLeftover);
        disk(installation.home());
        offset(installation);
        ports(installation);
    }

    private static List<String> leftovers(Home home) {
        return Leftovers.end(
                home.run(), Part.inStopOrder().stream().map(Part::id).toList());
    }

    private static void disk(Home home) {
        try {
            var free = Files.getFileStore(home.run()).getUsableSpace() >> 20;
            if (free < FREE_MEBIBYTES) {
                throw new LaunchFailure(
                        Reason.DISK_FULL,
                        "The disk of " + home.directory() + " has " + free + " MiB free; Avert needs " + FREE_MEBIBYTES
                                + " MiB. Free some space, or set AVERT_HOME to a directory on another disk.");
            }
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** Issuers and redirect URIs hold the ports, so a home belongs to one set of them. */
    private static void offset(Installation installation) {
        var file = installation.home().directory().resolve("port-offset");
        var offset = Integer.toString(installation.ports().offset());
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, offset);
            } else if (!Files.readString(file).strip().equals(offset)) {
                throw new LaunchFailure(
                        Reason.FAILED,
                        installation.home().directory() + " was made with AVERT_PORT_OFFSET="
                                + Files.readString(file).strip()
                                + " and works with that only. Use it, or another AVERT_HOME.");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void ports(Installation installation) {
        var taken = installation.ports().listening(installation.options().started()).entrySet().stream()
                .filter(entry -> !PortOwner.isFree(entry.getKey()))
                .map(entry -> "Port " + entry.getKey() + ", which "
                        + entry.getValue().title() + " needs, is taken by " + PortOwner.describe(entry.getKey()) + ".")
                .collect(Collectors.joining(System.lineSeparator()));
        if (!taken.isEmpty()) {
            throw new LaunchFailure(
                    Reason.PORT_TAKEN,
                    taken + System.lineSeparator()
                            + "End that process, or set AVERT_PORT_OFFSET=3000 (with another AVERT_HOME).");
        }
    }
}
