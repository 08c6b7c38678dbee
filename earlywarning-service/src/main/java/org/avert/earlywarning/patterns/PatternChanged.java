package org.avert.earlywarning.patterns;

import org.avert.kit.problem.Conflict;

/** A detection extended the pattern while it was being changed. */
public class PatternChanged extends Conflict {
    private static final long serialVersionUID = 1L;

    public PatternChanged() {
        super("The pattern has just been extended; try again.");
    }
}
