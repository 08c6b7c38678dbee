package org.avert.earlywarning.surveillance;

/**
 * What a detector expects of a week.
 *
 * @param expected mean of the baseline
 * @param bound a count above it is an alarm
 * @param baselineFrom index of the first week of the baseline
 * @param baselineTo index of the last week of the baseline
 */
public record Expectation(double expected, double bound, int baselineFrom, int baselineTo) {

    public boolean isPassedBy(long count) {
        return count > bound;
    }
}
