package org.avert.earlywarning.patterns;

import org.avert.kit.problem.NotFound;

/** There is no such pattern. */
public class PatternNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public PatternNotFound() {
        super("pattern");
    }
}
