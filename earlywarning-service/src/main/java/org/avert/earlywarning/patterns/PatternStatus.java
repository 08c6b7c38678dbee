package org.avert.earlywarning.patterns;

/** OPEN awaits an analyst, UNDER_ANALYSIS has a case, CLOSED has an outcome. */
public enum PatternStatus {
    OPEN,
    UNDER_ANALYSIS,
    CLOSED
}
