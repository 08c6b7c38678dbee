package org.avert.kit.access;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The caller's role may not call the operation. */
public final class AccessRefused extends ProblemException {
    private static final long serialVersionUID = 1L;

    AccessRefused() {
        super(HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "Your role may not call this operation.");
    }
}
