package org.avert.recommendations.csv;

import java.util.ArrayList;
import java.util.List;
import org.avert.recommendations.csv.SourceRow.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Splits comma-separated text (RFC 4180) into rows as it comes in. CR, LF and CRLF all end a line; a fault is noted on
 * its row and the next one starts afresh.
 */
final class RowSplitter {
    static final int MOST_CHARACTERS = 64_000;

    private enum Place {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_SEEN
    }

    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<SourceRow> rows = new ArrayList<>();
    private Place place = Place.CELL_START;
    private @Nullable Fault fault;
    private boolean afterReturn;
    private long line = 1;
    private long startLine = 1;
    private int length;

    /** Rows that ended within {@code text}. */
    List<SourceRow> feed(CharSequence text) {
        for (int index = 0; index < text.length(); index++) {
            take(text.charAt(index));
        }
        return taken();
    }

    /** The row that the end of the file ends. */
    List<SourceRow> end() {
        if (place == Place.QUOTED) {
            fault = Fault.UNCLOSED_QUOTE;
        }
        if (length > 0) {
            endRow();
        }
        return taken();
    }

    private List<SourceRow> taken() {
        var ended = rows;
        rows = new ArrayList<>();
        return ended;
    }

    private void take(char next) {
        if (next == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = next == '\r';
        var lineEnd = next == '\r' || next == '\n';
        if (lineEnd) {
            line++;
        }
        if (place == Place.QUOTED) {
            quoted(lineEnd ? '\n' : next);
        } else if (lineEnd) {
            endRow();
        } else {
            open(next);
        }
    }

    private void quoted(char next) {
        if (next == '"') {
            place = Place.QUOTE_SEEN;
        } else {
            append(next);
        }
    }

    private void open(char next) {
        if (next == ',') {
            endCell();
        } else if (next == '"') {
            quote();
        } else {
            if (place == Place.QUOTE_SEEN) {
                fault = Fault.STRAY_QUOTE;
            }
            place = Place.PLAIN;
            append(next);
        }
    }

    private void quote() {
        if (place == Place.CELL_START) {
            place = Place.QUOTED;
            count();
        } else if (place == Place.QUOTE_SEEN) {
            place = Place.QUOTED;
            append('"');
        } else {
            append('"');
        }
    }

    private void append(char next) {
        cell.append(next);
        count();
    }

    private void count() {
        if (++length > MOST_CHARACTERS) {
            throw new RowTooLong(startLine, MOST_CHARACTERS);
        }
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        place = Place.CELL_START;
        count();
    }

    private void endRow() {
        if (length > 0) {
            endCell();
            rows.add(new SourceRow(startLine, cells, fault));
            cells = new ArrayList<>();
        }
        place = Place.CELL_START;
        fault = null;
        length = 0;
        startLine = line;
    }
}
