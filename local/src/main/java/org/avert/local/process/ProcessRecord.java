package org.avert.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as noted in a pid file. A pid alone is no proof: it is reused. Pid and start instant together are.
 *
 * @param pid process id
 * @param startedAt start instant as the system gives it
 * @param stopSignal signal that ends it in good order
 */
public record ProcessRecord(long pid, Instant startedAt, String stopSignal) {
    /** The start instant is computed from boot time and clock ticks, so it may differ a little between two readings. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessRecord of(ProcessHandle process, String stopSignal) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), stopSignal);
    }

    public static Optional<ProcessRecord> read(Path file) {
        try {
            var fields = Files.readString(file).strip().split(" ");
            return fields.length == 3
                    ? Optional.of(new ProcessRecord(Long.parseLong(fields[0]), Instant.parse(fields[1]), fields[2]))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public void write(Path file) throws IOException {
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, pid + " " + startedAt + " " + stopSignal + "\n");
        Files.move(draft, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /** The living process this record speaks of; empty when it ended or when the pid belongs to another one now. */
    public Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
