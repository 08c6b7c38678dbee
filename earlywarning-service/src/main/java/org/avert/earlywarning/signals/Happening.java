package org.avert.earlywarning.signals;

import java.util.Set;

/**
 * What happened to whom.
 *
 * @param victims number of victims (best estimate)
 * @param events number of events that the report tells of
 */
public record Happening(
        ViolationType type,
        Gravity gravity,
        Perpetrator perpetrator,
        Set<VictimGroup> victimGroups,
        int victims,
        int events) {
    private static final int MOST_VICTIMS = 1_000_000;
    private static final int MOST_EVENTS = 10_000;

    public Happening {
        victimGroups = Set.copyOf(victimGroups);
        if (victims < 0 || victims > MOST_VICTIMS) {
            throw new IllegalArgumentException("victims must lie between 0 and " + MOST_VICTIMS);
        }
        if (events < 1 || events > MOST_EVENTS) {
            throw new IllegalArgumentException("events must lie between 1 and " + MOST_EVENTS);
        }
    }
}
