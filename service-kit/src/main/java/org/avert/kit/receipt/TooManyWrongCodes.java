package org.avert.kit.receipt;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Somebody tries many codes: none is looked up for a moment. */
public final class TooManyWrongCodes extends ProblemException {
    private static final long serialVersionUID = 1L;
    private static final String SOON = "5";

    TooManyWrongCodes() {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "Too many wrong codes were tried here, not necessarily by you. Try again in a few seconds.");
        getHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
    }
}
