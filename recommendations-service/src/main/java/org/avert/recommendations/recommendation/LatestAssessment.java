package org.avert.recommendations.recommendation;

import java.time.Instant;
import java.util.List;

/** The latest assessment of a recommendation, as lists and the matrix show it. */
public record LatestAssessment(
        String grade, String gradeLabel, String narrative, List<Evidence> evidence, Instant assessedAt) {

    public LatestAssessment {
        evidence = List.copyOf(evidence);
    }
}
