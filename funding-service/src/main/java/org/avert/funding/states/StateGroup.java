package org.avert.funding.states;

/** Groups of States that sources look at. */
public enum StateGroup {
    /** Least developed country. */
    LDC,
    /** Small island developing State. */
    SIDS
}
