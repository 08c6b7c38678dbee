package org.avert.facility.plans;

/** Where an assistance plan stands; {@link PlanMoves} has what each status allows. */
public enum PlanStatus {
    DRAFT,
    AGREED,
    FUNDED,
    IN_PROGRESS,
    COMPLETED,
    CLOSED
}
