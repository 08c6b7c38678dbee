package org.avert.earlywarning.patterns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** An ISO week, named by its Monday (UTC). */
public record Week(LocalDate monday) implements Comparable<Week> {
    private static final int LAST_DAY = 6;

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday");
        }
    }

    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public Week plus(long weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    public Week minus(long weeks) {
        return plus(-weeks);
    }

    /** Weeks from this one to {@code other}; negative when that lies before. */
    public int until(Week other) {
        return Math.toIntExact(ChronoUnit.WEEKS.between(monday, other.monday));
    }

    public LocalDate sunday() {
        return monday.plusDays(LAST_DAY);
    }

    public boolean isBefore(Week other) {
        return compareTo(other) < 0;
    }

    public boolean isAfter(Week other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }
}
