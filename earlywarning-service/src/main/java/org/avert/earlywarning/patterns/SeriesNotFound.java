package org.avert.earlywarning.patterns;

import java.util.UUID;
import org.avert.kit.problem.NotFound;

/** There is no such series. */
public class SeriesNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public SeriesNotFound(UUID id) {
        super("series", id);
    }
}
