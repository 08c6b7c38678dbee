package org.avert.kit.deadline;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The time that the caller had is over. */
public final class DeadlinePassed extends ProblemException {
    private static final long serialVersionUID = 1L;

    public DeadlinePassed() {
        super(HttpStatus.GATEWAY_TIMEOUT, "timeout", "Not in time", "This could not be answered in the time it had.");
    }
}
