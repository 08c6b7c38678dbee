package org.avert.earlywarning.imports;

import org.avert.kit.problem.NotFound;

/** There is no such import. */
public class ImportNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    ImportNotFound() {
        super("import");
    }
}
