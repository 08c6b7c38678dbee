package org.avert.earlywarning.imports;

/** A cell does not hold what its column asks for; the message says which and why. */
final class CellUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CellUnreadable(String column, String detail) {
        super(column + " " + detail, null, false, false);
    }
}
