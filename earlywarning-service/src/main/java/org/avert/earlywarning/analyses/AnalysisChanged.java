package org.avert.earlywarning.analyses;

import org.avert.kit.problem.Conflict;

/** Somebody else took a step at the same moment. */
public class AnalysisChanged extends Conflict {
    private static final long serialVersionUID = 1L;

    public AnalysisChanged() {
        super("The analysis has changed at the same moment; read it again.");
    }
}
