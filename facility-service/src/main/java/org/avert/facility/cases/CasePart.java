package org.avert.facility.cases;

import java.util.List;

/** What a reader may see of a case, oldest step first. */
public record CasePart(CaseSummary summary, List<CaseStep> steps) {
    public CasePart {
        steps = List.copyOf(steps);
    }
}
