package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** An update must say which version it changes. */
public class PreconditionRequired extends ProblemException {
    private static final long serialVersionUID = 1L;

    public PreconditionRequired(String detail) {
        super(HttpStatus.PRECONDITION_REQUIRED, "precondition-required", "If-Match is missing", detail);
    }
}
