package org.avert.kit.problem;

import org.springframework.http.HttpStatus;

/** It was here and no longer is, such as a cursor of an index that was replaced. */
public class Gone extends ProblemException {
    private static final long serialVersionUID = 1L;

    public Gone(String detail) {
        super(HttpStatus.GONE, "gone", "Gone", detail);
    }
}
