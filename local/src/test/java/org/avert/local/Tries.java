package org.avert.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;

/** A platform of some parts, in a directory with a space in its name and on ports that nobody uses. */
final class Tries {
    static final Path ROOT = Path.of(System.getProperty("avert.root"));

    private Tries() {}

    static Platform start(Path directory, Part... parts) {
        return Platform.start(ROOT, directory.resolve("a home"), freeOffset(), Set.of(parts));
    }

    /** An offset whose PostgreSQL port is free; the other ports of it are then, too. */
    static int freeOffset() {
        for (var offset = 20_000; offset < 30_000; offset += 100) {
            try (var socket = new ServerSocket(15_432 + offset)) {
                return socket.getLocalPort() - 15_432;
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException("no free ports");
    }
}
