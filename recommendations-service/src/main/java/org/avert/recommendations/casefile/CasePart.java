package org.avert.recommendations.casefile;

import java.util.List;

/** This service's part of a case, oldest step first. */
public record CasePart(CaseFile file, List<CaseStep> steps) {

    public CasePart {
        steps = List.copyOf(steps);
    }
}
