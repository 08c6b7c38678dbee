package org.avert.recommendations.importing;

import org.avert.kit.problem.NotFound;

public final class ImportNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    ImportNotFound() {
        super("import");
    }
}
