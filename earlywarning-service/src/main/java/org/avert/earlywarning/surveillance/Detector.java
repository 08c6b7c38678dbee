package org.avert.earlywarning.surveillance;

import org.jspecify.annotations.Nullable;

/** A statistic that says what a week's count was expected to be and above which bound it is an alarm. */
public interface Detector {

    Algorithm algorithm();

    /** Probability of passing the bound when nothing has changed. */
    double alpha();

    /**
     * @param counts weekly counts without a gap
     * @param week index of the week in question
     * @return {@code null} where the baseline is too short
     */
    @Nullable
    Expectation at(long[] counts, int week);
}
