package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** The state of the resource does not allow the step; the detail names the state and what it allows. */
public class Conflict extends ProblemException {
    private static final long serialVersionUID = 1L;

    public Conflict(String detail) {
        super(HttpStatus.CONFLICT, "conflict", "Not in this state", detail);
    }
}
