package org.avert.earlywarning.patterns;

import org.avert.earlywarning.surveillance.Expectation;
import org.jspecify.annotations.Nullable;

/**
 * One week of a series.
 *
 * @param expectation {@code null} where the baseline is too short
 */
public record Point(Week week, long count, @Nullable Expectation expectation) {

    public boolean alarms() {
        return expectation != null && expectation.isPassedBy(count);
    }
}
