package org.avert.local.process;

import java.nio.file.Path;
import java.util.List;
import org.avert.local.LaunchFailure;

/**
 * A process that ended by itself.
 *
 * @param name the part's name
 * @param exitCode its exit code; 128 + n when signal n ended it
 * @param lastLines end of its log
 * @param log the whole log
 */
public record Death(String name, int exitCode, List<String> lastLines, Path log) {
    private static final int LINES = 20;

    static Death of(String name, int exitCode, Path log) {
        return new Death(name, exitCode, LogTail.last(log, LINES), log);
    }

    public LaunchFailure asFailure() {
        return new LaunchFailure(
                LaunchFailure.Reason.CHILD_DIED,
                "%s ended with exit code %d. Last lines of %s:%n  %s"
                        .formatted(name, exitCode, log, String.join(System.lineSeparator() + "  ", lastLines)));
    }
}
