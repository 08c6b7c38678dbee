package org.avert.earlywarning.imports;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** The layout has no column for the State, and the request names none. */
public class StateMissing extends Unprocessable {
    private static final long serialVersionUID = 1L;

    StateMissing() {
        super("The layout has no column for the State.", FieldError.of("state", "must name the State of all rows"));
    }
}
