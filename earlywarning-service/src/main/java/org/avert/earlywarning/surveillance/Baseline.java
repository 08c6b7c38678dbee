package org.avert.earlywarning.surveillance;

import java.util.Arrays;

/**
 * Mean and sample variance (n - 1) of a stretch of counts.
 *
 * @param weeks number of weeks
 */
record Baseline(int weeks, double mean, double variance) {

    /** Of {@code counts[from..to]}, both included. */
    static Baseline of(long[] counts, int from, int to) {
        var weeks = to - from + 1;
        var mean = Arrays.stream(counts, from, to + 1).average().orElseThrow();
        var squares = Arrays.stream(counts, from, to + 1)
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return new Baseline(weeks, mean, squares / (weeks - 1));
    }

    double standardDeviation() {
        return Math.sqrt(variance);
    }
}
