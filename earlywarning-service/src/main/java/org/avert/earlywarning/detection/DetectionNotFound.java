package org.avert.earlywarning.detection;

import java.util.UUID;
import org.avert.kit.problem.NotFound;

/** There is no such detection. */
public class DetectionNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    DetectionNotFound(UUID id) {
        super("detection", id);
    }
}
