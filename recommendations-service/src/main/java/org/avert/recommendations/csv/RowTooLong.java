package org.avert.recommendations.csv;

/** A row that does not end: most likely a quotation mark is missing, and what follows cannot be told apart. */
public final class RowTooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowTooLong(long line, int most) {
        super("The row that starts on line " + line + " is longer than " + most
                + " characters: a quotation mark may be missing.");
    }
}
