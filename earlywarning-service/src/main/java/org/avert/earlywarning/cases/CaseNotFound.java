package org.avert.earlywarning.cases;

import org.avert.kit.problem.NotFound;

/** There is no such case, or none that the caller may see. */
public class CaseNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    CaseNotFound() {
        super("case");
    }
}
