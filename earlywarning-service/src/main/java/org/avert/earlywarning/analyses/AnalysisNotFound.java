package org.avert.earlywarning.analyses;

import org.avert.kit.problem.NotFound;

/** There is no such analysis, or none that the caller may see. */
public class AnalysisNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public AnalysisNotFound() {
        super("analysis");
    }
}
