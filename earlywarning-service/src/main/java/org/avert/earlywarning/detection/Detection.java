package org.avert.earlywarning.detection;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.avert.earlywarning.patterns.Period;
import org.avert.earlywarning.patterns.Week;

/**
 * A run of the detectors over every week that has a day in the period.
 *
 * @param id also of the job that does it
 * @param states only these; all when empty
 * @param criteria version of the criteria applied
 */
public record Detection(UUID id, LocalDate from, LocalDate to, Set<String> states, int criteria) {
    private static final int LONGEST_YEARS = 30;

    public Detection {
        states = Set.copyOf(states);
        if (to.isBefore(from) || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw new PeriodRefused(LONGEST_YEARS);
        }
    }

    Period period() {
        return new Period(Week.of(from), Week.of(to));
    }
}
