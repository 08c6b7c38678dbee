package org.avert.recommendations.importing;

import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/** The file as a whole cannot be read. */
public final class BrokenFile extends Unprocessable {
    private static final long serialVersionUID = 1L;

    BrokenFile(String detail) {
        super(detail, FieldError.at("", detail));
    }
}
