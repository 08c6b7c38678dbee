package org.avert.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Work that several platforms share and one of them does: unpacking, building. The others wait for it. */
final class OnlyOnce {
    private static final Map<Path, Object> IN_THIS_PROCESS = new ConcurrentHashMap<>();

    private OnlyOnce() {}

    /** Runs {@code work} unless {@code result} is there, which it makes; the lock is a file beside {@code subject}. */
    static void make(Path subject, Path result, Runnable work) {
        if (Files.exists(result)) {
            return;
        }
        synchronized (IN_THIS_PROCESS.computeIfAbsent(subject, path -> new Object())) {
            underFileLock(subject.resolveSibling(subject.getFileName() + ".lock"), result, work);
        }
    }

    private static void underFileLock(Path lockFile, Path result, Runnable work) {
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.exists(result)) {
                work.run();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot lock " + lockFile, failed);
        }
    }
}
