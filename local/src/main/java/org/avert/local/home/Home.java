package org.avert.local.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The directory {@code .avert}: data, secrets, logs and what is unpacked. Its owner alone may read it.
 *
 * @param directory absolute path
 */
public record Home(Path directory) {
    private static final Set<String> PROGRAMS = Set.of("apps", "launcher");
    private static final String PRIVATE_DIRECTORY = "rwx------";
    private static final String PRIVATE_FILE = "rw-------";

    public Home {
        directory = directory.toAbsolutePath().normalize();
    }

    /** Deletes everything but the programs, which hold no data and take long to unpack and build. */
    public void forget() {
        try (var all = Files.isDirectory(directory) ? Files.list(directory) : Stream.<Path>empty()) {
            all.filter(file -> !PROGRAMS.contains(file.getFileName().toString()))
                    .forEach(Home::deleteTree);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + directory, failed);
        }
    }

    public Path data(String store) {
        return subdirectory("data").resolve(store);
    }

    public Path run() {
        return subdirectory("run");
    }

    public Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    public Path launcherPidFile() {
        return pidFile("launcher");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path logs() {
        return subdirectory("logs");
    }

    public Path secrets() {
        return directory.resolve("secrets.json");
    }

    /** Keys of a service, a file each. */
    public Path keys(String service) {
        return privateDirectory(subdirectory("keys").resolve(service));
    }

    /** Signed heads of a service's audit chains: to be copied to another machine. */
    public Path checkpoints(String service) {
        return privateDirectory(subdirectory("checkpoints").resolve(service));
    }

    /** Keycloak's own directory of this home, with links to what is unpacked. */
    public Path keycloak() {
        return subdirectory("keycloak");
    }

    /** Realms as they are to be imported into a Keycloak that is not ours. */
    public Path realms() {
        return subdirectory("realms");
    }

    private Path subdirectory(String name) {
        privateDirectory(directory);
        return privateDirectory(directory.resolve(name));
    }

    public static Path privateDirectory(Path directory) {
        try {
            var permissions = PosixFilePermissions.fromString(PRIVATE_DIRECTORY);
            Files.createDirectories(directory);
            if (!Files.getPosixFilePermissions(directory).equals(permissions)) {
                Files.setPosixFilePermissions(directory, permissions);
            }
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot create " + directory, failed);
        }
    }

    /** Writes a file that only its owner can read, whole or not at all. */
    public static void writePrivately(Path file, String content) {
        try {
            var draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(PRIVATE_FILE)));
            Files.writeString(draft, content);
            Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    public static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot delete " + root, failed);
        }
    }
}
