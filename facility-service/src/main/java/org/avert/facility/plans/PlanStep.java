package org.avert.facility.plans;

/** What can happen to an assistance plan. */
public enum PlanStep {
    UPDATE,
    AGREE,
    DISBURSE,
    COMPLETE_ACTIVITY,
    COMPLETE_LAST_ACTIVITY,
    ASSESS,
    CLOSE
}
