package org.avert.earlywarning.surveillance;

/** The published algorithms at hand. */
public enum Algorithm {
    EARS_C2,
    NEGATIVE_BINOMIAL
}
