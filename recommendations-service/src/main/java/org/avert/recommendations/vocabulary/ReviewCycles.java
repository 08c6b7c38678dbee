package org.avert.recommendations.vocabulary;

import java.util.List;
import java.util.Optional;

/** The cycles that are known: a further one is a row of data, not a release. */
public record ReviewCycles(List<ReviewCycle> cycles) {

    public ReviewCycles {
        cycles = List.copyOf(cycles);
    }

    public Optional<ReviewCycle> ofSession(int session) {
        return cycles.stream().filter(cycle -> cycle.holds(session)).findFirst();
    }
}
