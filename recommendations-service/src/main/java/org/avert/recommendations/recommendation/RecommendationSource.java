package org.avert.recommendations.recommendation;

import java.time.Instant;
import java.util.List;

/**
 * A row from which a recommendation was taken.
 *
 * @param differences what this row said otherwise than the recommendation as it is kept
 */
public record RecommendationSource(
        String publisher, String file, long line, Instant importedAt, List<String> differences) {

    public RecommendationSource {
        differences = List.copyOf(differences);
    }
}
