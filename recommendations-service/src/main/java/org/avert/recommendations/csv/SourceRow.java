package org.avert.recommendations.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the file.
 *
 * @param line line on which it starts, 1 for the first of the file
 * @param cells decoded, otherwise untouched
 * @param fault what is wrong with its quotation marks, absent when nothing is
 */
public record SourceRow(
        long line, List<String> cells, @Nullable Fault fault) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** What can be wrong with the quotation marks of a row. */
    public enum Fault {
        UNCLOSED_QUOTE,
        STRAY_QUOTE
    }
}
