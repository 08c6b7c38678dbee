package org.avert.earlywarning.surveillance;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Exceedance of a quantile of the negative binomial distribution, as in the plug-in bound of Noufaily and others (An
 * improved algorithm for outbreak detection in multiple surveillance systems. Statistics in Medicine 32, 2013,
 * 1206-1222), on a plain moving baseline without trend: mean {@code m} and dispersion are fitted by moments
 * ({@code size = m² / (s² - m)}), and the bound is the smallest count whose probability of not being passed is at least
 * {@code 1 - alpha}. Without overdispersion it is the Poisson quantile. A baseline of zeros is taken as half an event.
 *
 * @param baselineWeeks length of the baseline
 * @param gapWeeks weeks between the baseline and the week in question, so that a rise does not hide itself
 */
public record NegativeBinomialExceedance(double alpha, int baselineWeeks, int gapWeeks) implements Detector {
    private static final double HALF_AN_EVENT = 0.5;
    private static final long LARGEST = 1L << 40;

    @Override
    public Algorithm algorithm() {
        return Algorithm.NEGATIVE_BINOMIAL;
    }

    @Override
    public @Nullable Expectation at(long[] counts, int week) {
        var to = week - gapWeeks - 1;
        var from = to - baselineWeeks + 1;
        if (from < 0) {
            return null;
        }
        var baseline = Baseline.of(counts, from, to);
        var mean = Math.max(baseline.mean(), HALF_AN_EVENT / baselineWeeks);
        return new Expectation(baseline.mean(), quantile(mean, baseline.variance()), from, to);
    }

    private double quantile(double mean, double variance) {
        if (variance <= mean) {
            return PoissonDistribution.of(mean).inverseSurvivalProbability(alpha);
        }
        return quantileBySize(mean, mean * mean / (variance - mean));
    }

    /** Doubles until the quantile is below, then halves: P(X <= q) is the regularized beta function I_p(size, q + 1). */
    private double quantileBySize(double mean, double size) {
        var success = size / (size + mean);
        var above = 1L;
        while (tail(success, size, above) > alpha && above < LARGEST) {
            above *= 2;
        }
        var below = -1L;
        while (above - below > 1) {
            var middle = (above + below) / 2;
            if (tail(success, size, middle) > alpha) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return above;
    }

    /** Probability of more than {@code count}. */
    private static double tail(double success, double size, long count) {
        return RegularizedBeta.complement(success, size, count + 1.0);
    }
}
