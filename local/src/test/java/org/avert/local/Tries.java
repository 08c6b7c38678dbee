package org.avert.local;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.Ports;
import org.avert.local.process.PortOwner;

/** A platform of some parts, in a directory with a space in its name and on ports that nobody uses. */
final class Tries {
    static final Path ROOT = Path.of(System.getProperty("avert.root"));

    private Tries() {}

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
