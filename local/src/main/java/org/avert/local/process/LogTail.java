package org.avert.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** End of a log file. */
public final class LogTail {
    private static final int WINDOW_BYTES = 64 << 10;

    private LogTail() {}

    public static List<String> last(Path log, int lines) {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var start = Math.max(0, file.length() - WINDOW_BYTES);
            var window = new byte[(int) (file.length() - start)];
            file.seek(start);
            file.readFully(window);
            var all = new String(window, StandardCharsets.UTF_8).lines().toList();
            return all.subList(Math.max(0, all.size() - lines), all.size());
        } catch (IOException unreadable) {
            return List.of("(no log)");
        }
    }
}
