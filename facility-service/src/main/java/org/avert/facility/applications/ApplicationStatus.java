package org.avert.facility.applications;

/** Where an application stands; {@link ApplicationMoves} has what each status allows. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    /** Back with the State, with a question. */
    CLARIFICATION,
    /** Being scored, sealed. */
    SCREENING,
    /** All scores opened. */
    SCORED,
    APPROVED,
    DECLINED,
    DEFERRED,
    WITHDRAWN
}
