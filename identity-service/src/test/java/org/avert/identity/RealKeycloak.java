package org.avert.identity;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import org.avert.local.platform.Part;
import org.avert.local.platform.Platform;
import org.avert.local.platform.PlatformOptions;
import org.avert.local.platform.Ports;
import org.avert.local.platform.StartListener;
import org.avert.local.process.PortOwner;

/** Keycloak with the realms of this repository and its sample people, once for all tests of the module. */
final class RealKeycloak {
    static final Platform PLATFORM = start();

    private RealKeycloak() {}

    private static Platform start() {
        var root = Path.of(System.getProperty("avert.root", ".."));
        var options = PlatformOptions.of(root, root.resolve("identity-service/target/platform"))
                .withOffset(freeOffset())
                .withParts(Set.of(Part.POSTGRES, Part.KEYCLOAK));
        options.home().forget();
        var platform = Platform.start(options, StartListener.SILENT);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        return platform;
    }

    private static int freeOffset() {
        return IntStream.iterate(9_000, offset -> offset < 11_000, offset -> offset + 100)
                .filter(offset -> new Ports(offset)
                        .listening(Part.all()).keySet().stream().allMatch(PortOwner::isFree))
                .findFirst()
                .orElseThrow();
    }
}
