package org.avert.recommendations.importing;

import java.util.HashMap;
import java.util.Map;
import org.avert.recommendations.importing.RowReading.Candidate;
import org.avert.recommendations.recommendation.Fingerprint;

/**
 * Tells rows apart that stand in a file more than once: the second of two like rows is a place of its own on the first
 * import, and the same place on the next.
 */
final class RowOccurrences {
    private final Map<Long, Integer> seen = new HashMap<>();

    RowReading told(RowReading reading) {
        return reading instanceof Candidate row ? told(row) : reading;
    }

    private Candidate told(Candidate row) {
        var nth = seen.merge(row.row().value().getMostSignificantBits(), 1, Integer::sum);
        return nth == 1
                ? row
                : new Candidate(
                        row.line(), Fingerprint.of(row.row().value().toString(), Integer.toString(nth)), row.content());
    }
}
