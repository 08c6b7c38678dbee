package org.avert.local.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.avert.local.LaunchFailure;
import org.avert.local.home.Home;
import org.avert.local.process.ProcessRecord;

/** One launcher a home. The system frees the lock when the launcher ends, however it ends. */
public final class HomeLock implements AutoCloseable {
    private final FileChannel channel;
    private final Home home;

    private HomeLock(FileChannel channel, Home home) {
        this.channel = channel;
        this.home = home;
    }

    static HomeLock take(Home home) {
        try {
            var channel =
                    FileChannel.open(home.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new LaunchFailure(LaunchFailure.Reason.ALREADY_RUNNING, alreadyRunning(home));
            }
            ProcessRecord.of(ProcessHandle.current(), "TERM").write(home.launcherPidFile());
            return new HomeLock(channel, home);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot lock " + home.directory() + ": " + failed.getMessage(), failed);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static String alreadyRunning(Home home) {
        return "Avert already runs with " + home.directory()
                + launcher(home)
                        .map(process -> " (process " + process.pid() + ")")
                        .orElse("");
    }

    /** The launcher that holds the home now. */
    public static Optional<ProcessHandle> launcher(Home home) {
        return ProcessRecord.read(home.launcherPidFile()).flatMap(ProcessRecord::living);
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                Files.deleteIfExists(home.launcherPidFile());
                channel.close();
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
