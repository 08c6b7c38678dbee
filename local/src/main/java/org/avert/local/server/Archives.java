package org.avert.local.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.avert.local.home.Home;
import org.tukaani.xz.XZInputStream;

/** Unpacks archives, each whole or not at all: into a draft directory which is renamed at the end. */
final class Archives {
    private static final int OWNER_EXECUTES = 0100;

    private Archives() {}

    @FunctionalInterface
    private interface Unpacking {
        void into(Path directory) throws IOException;
    }

    static void unpackTarXz(InputStream archive, Path target) {
        unpack(target, draft -> {
            try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, inside(draft, entry.getName()));
                }
            }
        });
    }

    static void unpackZip(Path archive, Path target) {
        unpack(target, draft -> {
            try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    var file = inside(draft, entry.getName());
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else {
                        Files.createDirectories(parent(file));
                        Files.copy(zip, file);
                    }
                }
            }
        });
    }

    /** The same tree again with hard links, or copies where the disk is another one. */
    static void linkTree(Path source, Path target) {
        unpack(target, draft -> {
            try (var files = Files.walk(source)) {
                for (var file : files.toList()) {
                    var twin = draft.resolve(source.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(twin);
                    } else {
                        link(file, twin);
                    }
                }
            }
        });
    }

    private static void link(Path file, Path twin) throws IOException {
        try {
            Files.createLink(twin, file);
        } catch (FileSystemException | UnsupportedOperationException otherDisk) {
            Files.copy(file, twin, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static void unpack(Path target, Unpacking unpacking) {
        var draft = target.resolveSibling(target.getFileName() + ".draft");
        try {
            Home.deleteTree(draft);
            Files.createDirectories(draft);
            unpacking.into(draft);
            Home.deleteTree(target);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot unpack to " + target + ": " + failed.getMessage(), failed);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(parent(file));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.copy(parent(file).resolve(Path.of(entry.getLinkName()).getFileName()), file);
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & OWNER_EXECUTES) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /** An entry must not leave the directory it is unpacked to. */
    private static Path inside(Path directory, String entry) throws IOException {
        var file = directory.resolve(entry).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("archive entry outside its directory: " + entry);
        }
        return file;
    }

    private static Path parent(Path file) {
        var parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no directory above " + file);
        }
        return parent;
    }
}
