package org.avert.earlywarning.patterns;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.surveillance.Detector;
import org.avert.earlywarning.surveillance.EarsC2;
import org.avert.earlywarning.surveillance.NegativeBinomialExceedance;

/**
 * A version of what makes a pattern (¶62): an alarm, of a violation of a serious or grave kind, that is not isolated.
 *
 * @param types violation types that can make a pattern
 * @param gravities gravities that count as serious or grave
 * @param minimumEvents distinct events that the window must hold, two at the least: one event is never a pattern
 * @param windowWeeks weeks of the window, the alarm's week being the last
 * @param quietWeeks an alarm within so many weeks of a pattern extends it
 */
public record Criteria(
        int version,
        Instant adoptedAt,
        String reason,
        Set<ViolationType> types,
        Set<Gravity> gravities,
        int minimumEvents,
        int windowWeeks,
        int quietWeeks,
        EarsC2 ears,
        NegativeBinomialExceedance negativeBinomial) {

    public Criteria {
        types = Set.copyOf(types);
        gravities = Set.copyOf(gravities);
        if (minimumEvents < 2) {
            throw new IllegalArgumentException("one event is never a pattern");
        }
        if (windowWeeks < 1 || quietWeeks < 1) {
            throw new IllegalArgumentException("window and quiet time must have a week at least");
        }
    }

    public List<Detector> detectors() {
        return List.of(ears, negativeBinomial);
    }

    /** Weeks that must lie before the first week checked, so that both detectors have their baseline. */
    public int weeksOfHistory() {
        return Math.max(negativeBinomial.baselineWeeks() + negativeBinomial.gapWeeks(), windowWeeks);
    }
}
