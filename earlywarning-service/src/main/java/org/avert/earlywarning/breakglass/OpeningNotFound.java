package org.avert.earlywarning.breakglass;

import org.avert.kit.problem.NotFound;

/** There is no such opening, or none of an analysis that the caller owns. */
public class OpeningNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    OpeningNotFound() {
        super("opening");
    }
}
