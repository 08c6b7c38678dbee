package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/**
 * No such thing, or none that the caller may see: the two look the same on purpose. What was asked for stands in the
 * problem's {@code instance} alone, so that both answers are equal to the byte but for it.
 */
public class NotFound extends ProblemException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no such " + what + ".");
    }
}
