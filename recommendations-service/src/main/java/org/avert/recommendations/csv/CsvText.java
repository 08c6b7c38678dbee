package org.avert.recommendations.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Writes comma-separated text (RFC 4180). */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t";

    private CsvText() {}

    /** A row with its line end; cells as they are. */
    public static String row(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A row for readers with a spreadsheet: a cell that one would take for a formula is marked as text. */
    public static String rowForSpreadsheets(List<String> cells) {
        return row(cells.stream().map(CsvText::asText).toList());
    }

    private static String asText(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        var plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
