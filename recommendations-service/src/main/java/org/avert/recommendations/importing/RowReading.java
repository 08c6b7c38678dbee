package org.avert.recommendations.importing;

import java.util.List;
import org.avert.recommendations.recommendation.Fingerprint;
import org.avert.recommendations.recommendation.RecommendationContent;

/** What a row was read as. */
public sealed interface RowReading {

    long line();

    /**
     * A row that can be taken.
     *
     * @param row what the row says, whatever file, encoding or line it stands on
     */
    record Candidate(long line, Fingerprint row, RecommendationContent content) implements RowReading {}

    /**
     * A row that cannot be taken.
     *
     * @param cells in the order of the layout's columns; as they stand where their number is not the header's
     */
    record Quarantined(long line, List<String> cells, List<Finding> findings) implements RowReading {

        public Quarantined {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a row is in quarantine for a reason");
            }
        }

        /** The reason under which it is counted. */
        public Outcome outcome() {
            return findings.get(0).reason();
        }
    }
}
