package org.avert.earlywarning.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed access to the cells of a row. */
record CellReader(Map<String, String> cells) {
    private static final int DATE_LENGTH = 10;

    @Nullable
    String text(String column) {
        var cell = cells.get(column);
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    String text(String column, String otherwise) {
        var cell = text(column);
        return cell == null ? otherwise : cell;
    }

    String needed(String column) {
        var cell = text(column);
        if (cell == null) {
            throw new CellUnreadable(column, "is missing");
        }
        return cell;
    }

    int number(String column, int otherwise) {
        var cell = text(column);
        try {
            return cell == null ? otherwise : Integer.parseInt(cell);
        } catch (NumberFormatException notWhole) {
            throw new CellUnreadable(column, "is not a whole number: " + shortened(cell));
        }
    }

    @Nullable
    Double decimal(String column) {
        var cell = text(column);
        try {
            return cell == null ? null : Double.valueOf(cell);
        } catch (NumberFormatException notDecimal) {
            throw new CellUnreadable(column, "is not a number: " + shortened(cell));
        }
    }

    /** The day, also of a time stamp. */
    @Nullable
    LocalDate day(String column) {
        var cell = text(column);
        try {
            return cell == null ? null : LocalDate.parse(cell.substring(0, Math.min(DATE_LENGTH, cell.length())));
        } catch (DateTimeException notDate) {
            throw new CellUnreadable(column, "is not a date: " + shortened(cell));
        }
    }

    LocalDate neededDay(String column) {
        needed(column);
        var day = day(column);
        return day == null ? LocalDate.EPOCH : day;
    }

    <E extends Enum<E>> E word(String column, Class<E> words, @Nullable E otherwise) {
        var cell = otherwise == null ? needed(column) : text(column);
        return cell == null && otherwise != null ? otherwise : wordOf(column, String.valueOf(cell), words);
    }

    static <E extends Enum<E>> E wordOf(String column, String cell, Class<E> words) {
        try {
            return Enum.valueOf(words, cell.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new CellUnreadable(column, "is not one of its words: " + shortened(cell));
        }
    }

    private static String shortened(@Nullable String cell) {
        var text = String.valueOf(cell);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
