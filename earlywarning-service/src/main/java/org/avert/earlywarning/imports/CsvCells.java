package org.avert.earlywarning.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a CSV file (RFC 4180) one at a time. */
final class CsvCells {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(false)
            .get();

    private CsvCells() {}

    /** @throws FileUnreadable when a needed column is missing, or later where the file stops being CSV */
    static Stream<Row.Cells> of(BufferedReader file, Set<String> neededColumns) {
        try {
            var parser = CSVParser.parse(file, FORMAT);
            demand(neededColumns, Set.copyOf(parser.getHeaderNames()));
            var before = new AtomicLong(parser.getCurrentLineNumber());
            return parser.stream().map(row -> cells(before.getAndSet(parser.getCurrentLineNumber()) + 1, row));
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            throw new FileUnreadable("The header is not CSV: " + broken.getMessage());
        }
    }

    private static void demand(Set<String> needed, Set<String> present) {
        var missing = new TreeSet<>(needed);
        missing.removeAll(present);
        if (!missing.isEmpty()) {
            throw new FileUnreadable("Columns are missing: " + String.join(", ", missing));
        }
    }

    private static Row.Cells cells(long line, CSVRecord row) {
        var text = CSVFormat.RFC4180.format((Object[]) row.values());
        return row.isConsistent()
                ? new Row.Cells(line, text, row.toMap(), null)
                : new Row.Cells(
                        line, text, Map.of(), "the row has " + row.size() + " cells, not as many as the header");
    }
}
