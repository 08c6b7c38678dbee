package org.avert.recommendations.matrix;

import org.avert.kit.problem.NotFound;

public final class MatrixNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    MatrixNotFound() {
        super("matrix");
    }
}
