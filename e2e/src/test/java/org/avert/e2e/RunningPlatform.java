package org.avert.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.avert.local.platform.Platform;
import org.avert.local.platform.PlatformOptions;
import org.avert.local.platform.StartListener;

/** The platform that all tests of this module share: real stores, Keycloak and every service, on ports of its own. */
final class RunningPlatform {
    /** Beside a platform that a developer has running, and below the range of ephemeral ports. */
    private static final int OFFSET = 5000;

    private static final Path ROOT = Path.of(System.getProperty("avert.root", ".."));
    private static final Path HOME = ROOT.resolve("e2e/target/platform");

    private static Platform running;

    private RunningPlatform() {}

    static synchronized Platform get() {
        if (running == null) {
            forget(HOME);
            var options = PlatformOptions.of(ROOT, HOME)
                    .withOffset(OFFSET)
                    .with("AVERT_SAMPLE", "true")
                    // for so long is waited for who was killed while it delivered; a delivery takes 20 s at most
                    .with("AVERT_HANDOVER_LEASE", "25s")
                    // the access matrix asks thousands of questions as the same few callers
                    .with("AVERT_GATEWAY_ADMISSION_SUBJECT_REQUESTS", "1000000")
                    .with("AVERT_GATEWAY_ADMISSION_ADDRESS_REQUESTS", "1000000");
            running = Platform.start(options, StartListener.SILENT);
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    static Path root() {
        return ROOT.toAbsolutePath().normalize();
    }

    private static void forget(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try (var files = Files.walk(home)) {
            files.sorted(Comparator.reverseOrder()).forEach(RunningPlatform::delete);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
