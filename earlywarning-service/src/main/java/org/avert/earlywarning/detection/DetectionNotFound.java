package org.avert.earlywarning.detection;

import org.avert.kit.problem.NotFound;

/** There is no such detection. */
public class DetectionNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    DetectionNotFound() {
        super("detection");
    }
}
