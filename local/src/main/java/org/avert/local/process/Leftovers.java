package org.avert.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Processes of a launcher that was killed: found by their pid files and ended. A foreign process is never touched. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private Leftovers() {}

    /** Ends what is left and returns the names. Those that need a store end before the store does. */
    public static List<String> end(Path runDirectory, List<String> namesInStopOrder) {
        var ended = new ArrayList<String>();
        for (var name : namesInStopOrder) {
            var file = runDirectory.resolve(name + ".pid");
            ProcessRecord.read(file)
                    .flatMap(record -> record.living().map(process -> {
                        Signals.end(process, record.stopSignal(), PATIENCE);
                        return name;
                    }))
                    .ifPresent(ended::add);
            delete(file);
        }
        return ended;
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // recognised as stale by its start instant
        }
    }
}
