package org.avert.funding.sources;

/** How far a request is prepared. */
public enum Stage {
    EXPRESSION_OF_INTEREST,
    PREPARATION,
    IMPLEMENTATION
}
