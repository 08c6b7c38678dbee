package org.avert.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Memory that processes hold, in MiB; pages that several share are counted once (PSS). Linux only, 0 elsewhere. */
public final class ResidentMemory {
    private ResidentMemory() {}

    /** Of one process, without those it started. */
    public static long own(long pid) {
        return proportionalKibibytes(pid) / 1024;
    }

    /** Of a process and all below it. */
    public static long withChildren(long pid) {
        var children = ProcessHandle.of(pid).map(ProcessHandle::descendants).orElse(Stream.empty());
        return LongStream.concat(LongStream.of(pid), children.mapToLong(ProcessHandle::pid))
                        .map(ResidentMemory::proportionalKibibytes)
                        .sum()
                / 1024;
    }

    private static long proportionalKibibytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | RuntimeException unknown) {
            return 0;
        }
    }
}
