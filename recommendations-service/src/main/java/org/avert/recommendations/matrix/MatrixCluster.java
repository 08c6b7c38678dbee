package org.avert.recommendations.matrix;

import java.util.List;
import org.avert.recommendations.recommendation.AssessedRecommendation;

/** Recommendations under one theme. */
public record MatrixCluster(String theme, List<AssessedRecommendation> rows) {

    public MatrixCluster {
        rows = List.copyOf(rows);
    }
}
