package org.avert.funding.pledges;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where a pledge stands, and the table of what may follow. Whether money is left to pay decides COMMITTED or DISBURSED. */
public enum PledgeStatus {
    PLEDGED,
    COMMITTED,
    DISBURSED,
    WITHDRAWN;

    private static final Map<PledgeStatus, Set<PledgeStep>> MOVES = new EnumMap<>(Map.of(
            PLEDGED, Set.of(PledgeStep.COMMIT, PledgeStep.WITHDRAW),
            COMMITTED, Set.of(PledgeStep.DISBURSE),
            DISBURSED, Set.of(),
            WITHDRAWN, Set.of()));

    /** In the order of {@link PledgeStep}. */
    public Set<PledgeStep> allowedSteps() {
        return new TreeSet<>(MOVES.getOrDefault(this, Set.of()));
    }

    /** @throws PledgeStepRefused when the table has no such move */
    void require(PledgeStep step) {
        if (!allowedSteps().contains(step)) {
            throw new PledgeStepRefused(this, step);
        }
    }
}
