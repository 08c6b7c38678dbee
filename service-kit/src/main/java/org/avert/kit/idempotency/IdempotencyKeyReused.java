package org.avert.kit.idempotency;

import org.avert.kit.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** The key was used before, with another request. */
public class IdempotencyKeyReused extends ProblemException {
    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                "Idempotency key used before",
                "This Idempotency-Key was used with another request. A new request needs a new key.");
    }
}
