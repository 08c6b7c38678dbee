package org.avert.facility.applications;

/** Where a need lies. */
public enum NeedKind {
    CAPACITY,
    LAW,
    BUDGET,
    DATA,
    AWARENESS,
    INSTITUTION,
    OTHER
}
