package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** A rule of the domain forbids this caller the step, although its role may call the operation. */
public class Refused extends ProblemException {
    private static final long serialVersionUID = 1L;

    public Refused(String detail) {
        super(HttpStatus.FORBIDDEN, "refused", "Not for this caller", detail);
    }
}
