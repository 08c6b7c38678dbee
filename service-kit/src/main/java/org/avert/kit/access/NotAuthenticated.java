package org.avert.kit.access;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The operation needs a token and there is none. */
public final class NotAuthenticated extends ProblemException {
    private static final long serialVersionUID = 1L;

    NotAuthenticated() {
        super(HttpStatus.UNAUTHORIZED, "unauthenticated", "Not signed in", "This operation needs an access token.");
    }
}
