package org.avert.funding.requests;

import org.avert.kit.problem.Conflict;

/** The request's status does not allow the step. */
public class StepRefused extends Conflict {
    private static final long serialVersionUID = 1L;

    StepRefused(RequestStatus status, RequestStep step) {
        super("The request is " + status + ", which does not allow " + step + "; allowed are " + status.allowedSteps()
                + ".");
    }
}
