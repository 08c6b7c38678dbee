package org.avert.facility.plans;

import static org.avert.facility.plans.PlanStatus.AGREED;
import static org.avert.facility.plans.PlanStatus.CLOSED;
import static org.avert.facility.plans.PlanStatus.COMPLETED;
import static org.avert.facility.plans.PlanStatus.DRAFT;
import static org.avert.facility.plans.PlanStatus.FUNDED;
import static org.avert.facility.plans.PlanStatus.IN_PROGRESS;
import static org.avert.facility.plans.PlanStep.AGREE;
import static org.avert.facility.plans.PlanStep.ASSESS;
import static org.avert.facility.plans.PlanStep.CLOSE;
import static org.avert.facility.plans.PlanStep.COMPLETE_ACTIVITY;
import static org.avert.facility.plans.PlanStep.COMPLETE_LAST_ACTIVITY;
import static org.avert.facility.plans.PlanStep.DISBURSE;
import static org.avert.facility.plans.PlanStep.UPDATE;

import org.avert.facility.workflow.Moves;

/** What each status of an assistance plan allows. Money may come in late: it moves a plan only once. */
public final class PlanMoves {
    public static final Moves<PlanStatus, PlanStep> TABLE = Moves.of("plan", PlanStatus.class, PlanStep.class)
            .on(DRAFT, UPDATE, DRAFT)
            .on(DRAFT, AGREE, AGREED)
            .on(AGREED, DISBURSE, FUNDED)
            .on(FUNDED, DISBURSE, FUNDED)
            .on(FUNDED, COMPLETE_ACTIVITY, IN_PROGRESS)
            .on(FUNDED, COMPLETE_LAST_ACTIVITY, COMPLETED)
            .on(IN_PROGRESS, DISBURSE, IN_PROGRESS)
            .on(IN_PROGRESS, COMPLETE_ACTIVITY, IN_PROGRESS)
            .on(IN_PROGRESS, COMPLETE_LAST_ACTIVITY, COMPLETED)
            .on(IN_PROGRESS, ASSESS, IN_PROGRESS)
            .on(COMPLETED, DISBURSE, COMPLETED)
            .on(COMPLETED, ASSESS, COMPLETED)
            .on(COMPLETED, CLOSE, CLOSED)
            .on(CLOSED, DISBURSE, CLOSED)
            .on(CLOSED, ASSESS, CLOSED)
            .build();

    private PlanMoves() {}
}
