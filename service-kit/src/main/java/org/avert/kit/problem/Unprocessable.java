package org.avert.kit.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The shape is right, the meaning is not; {@code errors} says where. */
public class Unprocessable extends ProblemException {
    private static final long serialVersionUID = 1L;

    public Unprocessable(String detail, List<FieldError> errors) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, "unprocessable", "Understood, but not possible", detail);
        withErrors(errors);
    }

    public Unprocessable(String detail, FieldError error) {
        this(detail, List.of(error));
    }
}
