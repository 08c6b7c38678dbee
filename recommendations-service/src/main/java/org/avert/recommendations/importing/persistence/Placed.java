package org.avert.recommendations.importing.persistence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.avert.recommendations.importing.Outcome;
import org.avert.recommendations.importing.RowReading.Candidate;

/** A row with the recommendation that it became or was merged into. */
record Placed(Candidate row, UUID recommendation, Outcome outcome, List<String> differences) {

    static List<Placed> of(List<Candidate> rows, Set<UUID> inserted, Map<UUID, StoredRow> stored) {
        var unclaimed = new HashSet<>(inserted);
        var placed = new ArrayList<Placed>();
        for (var row : rows) {
            var key = row.content().naturalKey().value();
            var kept = Objects.requireNonNull(stored.get(key), "just inserted or there before");
            placed.add(of(row, kept, unclaimed.remove(key)));
        }
        return placed;
    }

    private static Placed of(Candidate row, StoredRow kept, boolean first) {
        if (first) {
            return new Placed(row, kept.id(), Outcome.NEW, List.of());
        }
        var differences = differences(row, kept);
        return new Placed(
                row, kept.id(), differences.isEmpty() ? Outcome.REPEAT : Outcome.REPEAT_WITH_DIFFERENCES, differences);
    }

    private static List<String> differences(Candidate row, StoredRow kept) {
        var differences = new ArrayList<String>();
        var content = row.content();
        if (!content.position().name().equals(kept.position())) {
            differences.add("position: " + content.position());
        }
        if (!Objects.equals(content.actionCategory(), kept.action())) {
            differences.add("action category: " + content.actionCategory());
        }
        if (!content.themes().equals(kept.themes())) {
            differences.add("themes: " + String.join("; ", content.themes()));
        }
        return differences;
    }
}
