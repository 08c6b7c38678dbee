package org.avert.kit.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** The request does not have the shape of the contract; {@code errors} says where. */
public class InvalidRequest extends ProblemException {
    private static final long serialVersionUID = 1L;

    public InvalidRequest(String detail, List<FieldError> errors) {
        super(HttpStatus.BAD_REQUEST, "invalid-request", "Not a valid request", detail);
        withErrors(errors);
    }

    public InvalidRequest(String detail, FieldError error) {
        this(detail, List.of(error));
    }
}
