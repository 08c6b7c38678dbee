package org.avert.earlywarning.signals;

/**
 * How far source and information can be trusted (the 6 × 6 Admiralty code).
 *
 * @param credibility 1 (confirmed) to 5 (improbable), 6 cannot be judged
 */
public record Assessment(Reliability reliability, int credibility) {
    private static final int WORST = 6;

    public Assessment {
        if (credibility < 1 || credibility > WORST) {
            throw new IllegalArgumentException("credibility must lie between 1 and 6");
        }
    }
}
