package org.avert.earlywarning.imports;

/**
 * A row that could not be imported.
 *
 * @param line line of the file on which it begins
 * @param row the row as it came
 */
public record QuarantinedRow(long line, String reason, String row) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ROW = 20_000;

    static QuarantinedRow of(Row.Unreadable row) {
        return new QuarantinedRow(row.line(), cut(row.reason(), LONGEST_REASON), cut(row.text(), LONGEST_ROW));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
