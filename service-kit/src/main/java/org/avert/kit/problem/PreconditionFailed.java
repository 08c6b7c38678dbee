package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** The resource has changed since it was read. */
public class PreconditionFailed extends ProblemException {
    private static final long serialVersionUID = 1L;

    public PreconditionFailed(String detail) {
        super(HttpStatus.PRECONDITION_FAILED, "precondition-failed", "Changed meanwhile", detail);
    }
}
