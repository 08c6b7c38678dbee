package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.avert.local.LaunchFailure;
import org.avert.local.home.Home;
import org.avert.local.process.Command;

/** An executable jar, unpacked so that it starts faster and its classes can be cached; each build of it has a directory of its own. */
public final class ApplicationJar {
    private static final int FINGERPRINT_BYTES = 8;

    private final Path built;
    private final Path unpacked;
    private final Path directory;

    /**
     * @param module directory of the Maven module
     * @param unpacked directory for the unpacked builds of this module
     */
    public ApplicationJar(Path module, Path unpacked) {
        this.built = find(module);
        this.unpacked = unpacked;
        this.directory = unpacked.resolve(fingerprint(built));
    }

    private static Path find(Path module) {
        var target = module.resolve("target");
        try (var files = Files.isDirectory(target) ? Files.list(target) : Stream.<Path>empty()) {
            return files.filter(ApplicationJar::isExecutableJar)
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow(() -> new LaunchFailure(
                            LaunchFailure.Reason.FAILED, "no jar in " + target + ": build the module first"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isExecutableJar(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(".jar")
                && Stream.of("-sources.jar", "-javadoc.jar", "-tests.jar", "-plain.jar")
                        .noneMatch(name::endsWith);
    }

    /** Directory of this very build. Jars are reproducible, so size and time say little: the contents' checksums name it. */
    private static String fingerprint(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + jar, failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Path directory() {
        return directory;
    }

    Path unpackedJar() {
        return directory().resolve(built.getFileName().toString());
    }

    void unpack(Path log) {
        Home.privateDirectory(unpacked);
        OnlyOnce.make(unpacked, unpackedJar(), () -> extract(log));
    }

    private void extract(Path log) {
        var target = directory();
        var draft = target.resolveSibling(target.getFileName() + ".draft");
        Home.deleteTree(draft);
        RunOnce.run("unpacking " + built.getFileName(), extraction(draft), log);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            forgetOthers(target);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Command extraction(Path draft) {
        var line = new ArrayList<String>(List.of(Jvm.executable().toString()));
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djarmode=tools", "-jar"));
        line.addAll(List.of(built.toString(), "extract", "--destination", draft.toString()));
        return Command.of(line, Map.of(), unpacked);
    }

    private void forgetOthers(Path kept) throws IOException {
        try (var all = Files.list(unpacked)) {
            all.filter(directory -> !directory.equals(kept)).toList().forEach(Home::deleteTree);
        }
    }

    /** The class cache of this build for this Java, when there is one. */
    Optional<Path> cache() {
        return Optional.of(cacheFile()).filter(Files::exists);
    }

    private Path cacheFile() {
        return directory()
                .resolve("classes-" + Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-") + ".cache");
    }

    Path cacheDraft() {
        return directory().resolve("classes.draft");
    }

    void keepCache(Path draft) {
        try {
            if (Files.exists(draft)) {
                Files.move(draft, cacheFile(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
