package org.avert.earlywarning.imports;

import java.util.Map;
import org.avert.earlywarning.signals.SignalDraft;
import org.jspecify.annotations.Nullable;

/** A row of a file as it was read: a signal, or the reason why not. */
sealed interface Row {

    /** Line of the file on which it begins. */
    long line();

    /**
     * Cells by column, not yet understood.
     *
     * @param text the row as it came
     * @param fault why there are no cells
     */
    record Cells(
            long line,
            String text,
            Map<String, String> byColumn,
            @Nullable String fault) {}

    /**
     * A row that tells of a signal.
     *
     * @param externalId its id in the dataset
     */
    record Readable(long line, String externalId, SignalDraft draft) implements Row {}

    /**
     * A row for the quarantine.
     *
     * @param text the row as it came
     */
    record Unreadable(long line, String text, String reason) implements Row {}
}
