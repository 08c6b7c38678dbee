package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** Something that this request needs does not answer; nothing was changed and nothing is made up. */
public class Unavailable extends ProblemException {
    private static final long serialVersionUID = 1L;

    public Unavailable(String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not available", detail);
    }
}
