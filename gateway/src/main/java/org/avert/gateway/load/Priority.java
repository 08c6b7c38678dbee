package org.avert.gateway.load;

/** From what is never turned away while there is room at all, to what waits first. */
public enum Priority {
    /** Signals, communications, reprisal reports and what their sources read with a receipt code. */
    CRITICAL,
    /** Calls of somebody who showed a valid token, and pages within a session. */
    WORKING,
    /** Reads without a token: donors, the public, exports. */
    BROWSING
}
