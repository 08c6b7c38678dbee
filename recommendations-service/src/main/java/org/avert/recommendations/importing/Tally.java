package org.avert.recommendations.importing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.avert.recommendations.importing.Outcome.Bucket;

/** How many rows had which outcome. */
public record Tally(Map<Outcome, Long> rows) {
    public static final Tally EMPTY = new Tally(Map.of());

    public Tally {
        var sorted = new EnumMap<Outcome, Long>(Outcome.class);
        sorted.putAll(rows);
        rows = Collections.unmodifiableMap(sorted);
    }

    public Tally plus(Outcome outcome) {
        return plus(new Tally(Map.of(outcome, 1L)));
    }

    public Tally plus(Tally other) {
        var sum = new EnumMap<Outcome, Long>(Outcome.class);
        sum.putAll(rows);
        other.rows.forEach((outcome, count) -> sum.merge(outcome, count, Long::sum));
        return new Tally(sum);
    }

    public long read() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    public long of(Bucket bucket) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().bucket() == bucket)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
