package org.avert.recommendations.casefile;

import org.avert.kit.problem.NotFound;

public final class CaseNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    CaseNotFound() {
        super("case");
    }
}
