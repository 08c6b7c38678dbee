package org.avert.facility.applications;

import static org.avert.facility.applications.ApplicationStatus.APPROVED;
import static org.avert.facility.applications.ApplicationStatus.CLARIFICATION;
import static org.avert.facility.applications.ApplicationStatus.DECLINED;
import static org.avert.facility.applications.ApplicationStatus.DEFERRED;
import static org.avert.facility.applications.ApplicationStatus.DRAFT;
import static org.avert.facility.applications.ApplicationStatus.SCORED;
import static org.avert.facility.applications.ApplicationStatus.SCREENING;
import static org.avert.facility.applications.ApplicationStatus.SUBMITTED;
import static org.avert.facility.applications.ApplicationStatus.WITHDRAWN;
import static org.avert.facility.applications.ApplicationStep.ANSWER;
import static org.avert.facility.applications.ApplicationStep.APPROVE;
import static org.avert.facility.applications.ApplicationStep.ASK;
import static org.avert.facility.applications.ApplicationStep.CONFIRM_COMPLETENESS;
import static org.avert.facility.applications.ApplicationStep.DECLINE;
import static org.avert.facility.applications.ApplicationStep.DEFER;
import static org.avert.facility.applications.ApplicationStep.DRAFT_PLAN;
import static org.avert.facility.applications.ApplicationStep.OPEN_ANOTHER_ROUND;
import static org.avert.facility.applications.ApplicationStep.OPEN_SCORES;
import static org.avert.facility.applications.ApplicationStep.SCORE;
import static org.avert.facility.applications.ApplicationStep.SUBMIT;
import static org.avert.facility.applications.ApplicationStep.UPDATE;
import static org.avert.facility.applications.ApplicationStep.WITHDRAW;

import org.avert.facility.workflow.Moves;

/** What each status of an application allows. */
public final class ApplicationMoves {
    public static final Moves<ApplicationStatus, ApplicationStep> TABLE = Moves.of(
                    "application", ApplicationStatus.class, ApplicationStep.class)
            .on(DRAFT, UPDATE, DRAFT)
            .on(DRAFT, SUBMIT, SUBMITTED)
            .on(DRAFT, WITHDRAW, WITHDRAWN)
            .on(SUBMITTED, ASK, CLARIFICATION)
            .on(SUBMITTED, CONFIRM_COMPLETENESS, SCREENING)
            .on(SUBMITTED, WITHDRAW, WITHDRAWN)
            .on(CLARIFICATION, UPDATE, CLARIFICATION)
            .on(CLARIFICATION, ASK, CLARIFICATION)
            .on(CLARIFICATION, ANSWER, SUBMITTED)
            .on(CLARIFICATION, WITHDRAW, WITHDRAWN)
            .on(SCREENING, SCORE, SCREENING)
            .on(SCREENING, OPEN_SCORES, SCORED)
            .on(SCREENING, WITHDRAW, WITHDRAWN)
            .on(SCORED, APPROVE, APPROVED)
            .on(SCORED, DECLINE, DECLINED)
            .on(SCORED, OPEN_ANOTHER_ROUND, SCREENING)
            .on(SCORED, DEFER, DEFERRED)
            .on(SCORED, WITHDRAW, WITHDRAWN)
            .on(DEFERRED, UPDATE, DEFERRED)
            .on(DEFERRED, SUBMIT, SUBMITTED)
            .on(DEFERRED, WITHDRAW, WITHDRAWN)
            .on(APPROVED, DRAFT_PLAN, APPROVED)
            .build();

    private ApplicationMoves() {}
}
