package org.avert.facility.applications;

/** What can be done with an application. */
public enum ApplicationStep {
    UPDATE,
    SUBMIT,
    ASK,
    ANSWER,
    CONFIRM_COMPLETENESS,
    SCORE,
    OPEN_SCORES,
    APPROVE,
    DECLINE,
    OPEN_ANOTHER_ROUND,
    DEFER,
    DRAFT_PLAN,
    WITHDRAW
}
