package org.avert.kit.receipt;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The one answer to every code that opens nothing. */
public final class NoSuchReceipt extends ProblemException {
    private static final long serialVersionUID = 1L;

    NoSuchReceipt() {
        super(
                HttpStatus.NOT_FOUND,
                "not-found",
                "Not found",
                "This code opens nothing here. Compare each digit with what you wrote down. A lost code cannot be recovered.");
    }
}
