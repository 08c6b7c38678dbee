package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** No such thing, or none that the caller may see: the two look the same on purpose. */
public class NotFound extends ProblemException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what, Object id) {
        super(HttpStatus.NOT_FOUND, "not-found", "Not found", "There is no " + what + " " + id + ".");
    }
}
