package org.avert.earlywarning.patterns;

/** What was reported of a situation in a week. */
public record WeekCount(Situation situation, Week week, long events, long victims) {

    long of(Measure measure) {
        return measure == Measure.EVENTS ? events : victims;
    }
}
