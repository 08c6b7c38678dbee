package org.avert.earlywarning.surveillance;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * EARS C2 (Hutwagner, Thompson, Seeman, Treadwell: The bioterrorism preparedness and response Early Aberration Reporting
 * System (EARS). Journal of Urban Health 80, 2003, i89-i96), on weeks instead of days: the baseline is the seven weeks
 * {@code t-9..t-3}; the gap of two weeks keeps a slow start of a rise out of it. The bound is
 * {@code mean + z(1 - alpha) * max(sd, minimumSigma)}.
 *
 * @param minimumSigma floor of the standard deviation, so that a quiet series does not alarm at its first count
 */
public record EarsC2(double alpha, double minimumSigma) implements Detector {
    private static final int OLDEST = 9;
    private static final int NEWEST = 3;

    @Override
    public Algorithm algorithm() {
        return Algorithm.EARS_C2;
    }

    @Override
    public @Nullable Expectation at(long[] counts, int week) {
        if (week < OLDEST) {
            return null;
        }
        var baseline = Baseline.of(counts, week - OLDEST, week - NEWEST);
        var bound = baseline.mean() + quantile() * Math.max(baseline.standardDeviation(), minimumSigma);
        return new Expectation(baseline.mean(), bound, week - OLDEST, week - NEWEST);
    }

    private double quantile() {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha);
    }
}
