package org.avert.earlywarning.patterns;

import org.avert.kit.problem.NotFound;

/** There is no such series. */
public class SeriesNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public SeriesNotFound() {
        super("series");
    }
}
