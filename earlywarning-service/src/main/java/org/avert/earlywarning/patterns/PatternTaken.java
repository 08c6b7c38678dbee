package org.avert.earlywarning.patterns;

import org.avert.kit.problem.Conflict;

/** An analysis of the pattern is open or was. */
public class PatternTaken extends Conflict {
    private static final long serialVersionUID = 1L;

    PatternTaken(Pattern pattern) {
        super("The pattern is " + pattern.status() + "; an analysis can be opened while it is OPEN.");
    }
}
