package org.avert.facility.screening;

import java.util.List;

/**
 * The votes of those who were not recused.
 *
 * @param averageTotal mean of the totals, one decimal
 */
public record Tally(int approving, int declining, double averageTotal) {

    static Tally of(List<Score> scores) {
        int approving = (int) scores.stream()
                .filter(score -> score.sheet().vote() == Vote.APPROVE)
                .count();
        var mean = scores.stream()
                .mapToInt(score -> score.sheet().total())
                .average()
                .orElse(0);
        return new Tally(approving, scores.size() - approving, Math.round(mean * 10) / 10.0);
    }

    /** @param tiedBefore whether the round before ended in a tie too */
    Outcome outcome(boolean tiedBefore) {
        if (approving != declining) {
            return approving > declining ? Outcome.APPROVED : Outcome.DECLINED;
        }
        return tiedBefore ? Outcome.DEFERRED : Outcome.ANOTHER_ROUND;
    }
}
