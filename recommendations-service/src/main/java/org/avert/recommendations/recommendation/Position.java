package org.avert.recommendations.recommendation;

/** Position of the State under review on a recommendation. */
public enum Position {
    SUPPORTED,
    NOTED,
    NO_CLEAR_POSITION
}
