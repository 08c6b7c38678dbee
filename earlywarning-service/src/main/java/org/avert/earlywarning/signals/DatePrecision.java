package org.avert.earlywarning.signals;

/** How exact a date is. */
public enum DatePrecision {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** What is known to the month or year only would make a spike in the week of its first day. */
    public boolean countsByWeek() {
        return this == DAY || this == WEEK;
    }
}
