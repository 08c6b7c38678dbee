package org.avert.earlywarning.patterns;

import java.util.Locale;
import org.avert.earlywarning.surveillance.Algorithm;

/**
 * A week in which a count passed a bound.
 *
 * @param expected mean of the baseline
 * @param alpha level of the bound
 */
public record Alarm(
        SeriesKey series,
        Week week,
        long count,
        double expected,
        double bound,
        Algorithm algorithm,
        double alpha,
        Week baselineFrom,
        Week baselineTo) {

    String inWords() {
        return String.format(
                Locale.ROOT,
                "In the week of %s, %d %s were reported where %.1f were expected; the bound of %s at level %s is %.1f.",
                week.monday(),
                count,
                series.measure().word(),
                expected,
                algorithm,
                alpha,
                bound);
    }
}
