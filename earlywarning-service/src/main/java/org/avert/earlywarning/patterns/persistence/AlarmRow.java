package org.avert.earlywarning.patterns.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.earlywarning.patterns.Alarm;
import org.avert.earlywarning.patterns.Finding;
import org.avert.earlywarning.surveillance.Algorithm;
import org.jspecify.annotations.Nullable;

/** An alarm, or the finding made of it, as the inserts read it out of JSON; the names are the columns'. */
record AlarmRow(
        UUID series_id,
        LocalDate week,
        Algorithm algorithm,
        long count,
        double expected,
        double bound,
        double alpha,
        LocalDate baseline_from,
        LocalDate baseline_to,
        @Nullable LocalDate window_from,
        @Nullable Long distinct_events) {

    static AlarmRow of(Alarm alarm) {
        return of(alarm, null, null);
    }

    static AlarmRow of(Finding finding) {
        return of(finding.alarm(), finding.windowFrom().monday(), finding.distinctEvents());
    }

    private static AlarmRow of(Alarm alarm, @Nullable LocalDate windowFrom, @Nullable Long distinctEvents) {
        return new AlarmRow(
                alarm.series().id(),
                alarm.week().monday(),
                alarm.algorithm(),
                alarm.count(),
                alarm.expected(),
                alarm.bound(),
                alarm.alpha(),
                alarm.baselineFrom().monday(),
                alarm.baselineTo().monday(),
                windowFrom,
                distinctEvents);
    }
}
