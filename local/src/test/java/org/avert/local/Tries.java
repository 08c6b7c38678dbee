package org.avert.local;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.avert.local.home.Home;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.Ports;
import org.avert.local.process.PortOwner;
import org.jspecify.annotations.Nullable;

/** A platform of some parts, in a directory with a space in its name and on ports that nobody uses. */
final class Tries {
    static final Path ROOT = Path.of(System.getProperty("avert.root"));

    static final Path REALMS = ROOT.resolve("local/target/realms");

    private static @Nullable Platform realms;

    private Tries() {}

    /** Keycloak with every realm, once for all tests of this module; what one of them changes it puts back. */
    static synchronized Platform realms() {
        var running = realms;
        if (running == null) {
            Home.deleteTree(REALMS);
            running = start(REALMS, Part.POSTGRES, Part.KEYCLOAK);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            realms = running;
        }
        return running;
    }

    static Platform start(Path directory, Part... parts) {
        return Platform.start(ROOT, directory.resolve("a home"), freeOffset(), Set.of(parts));
    }

    /** An offset whose ports are all free, and below the range from which the system lends ports to clients. */
    static int freeOffset() {
        return IntStream.iterate(2_100, offset -> offset < 3_900, offset -> offset + 100)
                .filter(offset -> new Ports(offset)
                        .listening(Part.all()).keySet().stream().allMatch(PortOwner::isFree))
                .findFirst()
                .orElseThrow();
    }
}
