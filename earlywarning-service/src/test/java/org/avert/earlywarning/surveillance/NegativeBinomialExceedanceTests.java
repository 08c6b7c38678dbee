package org.avert.earlywarning.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class NegativeBinomialExceedanceTests {
    private static final NegativeBinomialExceedance DETECTOR = new NegativeBinomialExceedance(0.001, 52, 2);

    @Test
    void saysNothingBeforeItsBaselineIsFull() {
        assertThat(DETECTOR.at(new long[60], 53)).isNull();
        assertThat(DETECTOR.at(new long[60], 54)).isNotNull();
    }

    @Test
    void leavesAGapOfTwoWeeks() {
        var expectation = Objects.requireNonNull(DETECTOR.at(new long[60], 54));

        assertThat(expectation.baselineFrom()).isZero();
        assertThat(expectation.baselineTo()).isEqualTo(51);
    }

    @Test
    void isThePoissonQuantileWithoutOverdispersion() {
        var counts = new long[55];
        Arrays.fill(counts, 4);

        var expectation = Objects.requireNonNull(DETECTOR.at(counts, 54));

        assertThat(expectation.bound()).isEqualTo(PoissonDistribution.of(4).inverseCumulativeProbability(0.999));
    }

    @Test
    void isTheSmallestCountThatIsSeldomPassed() {
        var random = new Random(7);
        for (var run = 0; run < 200; run++) {
            var level = 1 + random.nextInt(40);
            var counts =
                    random.longs(55, 0, 2L * level * (1 + random.nextInt(4))).toArray();
            var expectation = Objects.requireNonNull(DETECTOR.at(counts, 54));
            var baseline = Baseline.of(counts, 0, 51);
            if (baseline.variance() > baseline.mean()) {
                assertSmallest(baseline, (long) expectation.bound());
            }
        }
    }

    /** The probabilities summed one by one, without the beta function. */
    private static void assertSmallest(Baseline baseline, long bound) {
        var size = baseline.mean() * baseline.mean() / (baseline.variance() - baseline.mean());
        var failure = baseline.mean() / (size + baseline.mean());
        var probability = Math.pow(1 - failure, size);
        var sum = 0.0;
        for (var count = 0L; count < bound; count++) {
            sum += probability;
            probability *= failure * (count + size) / (count + 1);
        }
        assertThat(1 - sum).as("below the bound").isGreaterThan(0.001 - 1e-9);
        assertThat(1 - sum - probability).as("at the bound").isLessThan(0.001 + 1e-9);
    }

    @Test
    void takesASilentYearAsHalfAnEvent() {
        var expectation = Objects.requireNonNull(DETECTOR.at(new long[55], 54));

        assertThat(expectation.expected()).isZero();
        assertThat(expectation.bound()).isCloseTo(1, within(0.0));
    }
}
