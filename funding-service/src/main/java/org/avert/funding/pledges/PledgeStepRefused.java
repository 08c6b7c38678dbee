package org.avert.funding.pledges;

import org.avert.kit.problem.Conflict;

/** The pledge's status does not allow the step. */
public class PledgeStepRefused extends Conflict {
    private static final long serialVersionUID = 1L;

    PledgeStepRefused(PledgeStatus status, PledgeStep step) {
        super("The pledge is " + status + ", which does not allow " + step + "; allowed are " + status.allowedSteps()
                + ".");
    }
}
