package org.avert.recommendations.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.recommendations.recommendation.Evidence;
import org.avert.recommendations.recommendation.RecommendationId;

/**
 * How far a recommendation is implemented, in the view of an office at a time. Never changed; a later one stands beside it.
 *
 * @param sequence order in which it was made
 * @param office role in which the assessor assessed
 */
public record Assessment(
        UUID id,
        long sequence,
        RecommendationId recommendation,
        ScaleReference scale,
        Grade grade,
        String narrative,
        List<Evidence> evidence,
        String office,
        PersonRef assessor,
        Instant assessedAt) {

    public Assessment {
        evidence = List.copyOf(evidence);
    }
}
