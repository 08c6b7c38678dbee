package org.avert.earlywarning.patterns;

import java.time.Instant;

/**
 * A pattern of serious or grave violations in a situation.
 *
 * @param first week of the first alarm
 * @param last week of the last alarm
 * @param criteria version of the criteria that it met
 * @param totals as last stored
 */
public record Pattern(
        PatternId id,
        Situation situation,
        PatternStatus status,
        Week first,
        Week last,
        int criteria,
        PatternTotals totals,
        Instant raisedAt,
        Instant updatedAt,
        long version) {

    static Pattern raise(Situation situation, Week week, Criteria criteria, Instant now) {
        return new Pattern(
                PatternId.random(),
                situation,
                PatternStatus.OPEN,
                week,
                week,
                criteria.version(),
                PatternTotals.NONE,
                now,
                now,
                0);
    }

    /** A repeat belongs to the pattern while it lasts or has just ended; a closed pattern takes no new weeks. */
    boolean takes(Week week, int quietWeeks) {
        var slack = status == PatternStatus.CLOSED ? 0 : quietWeeks;
        return !week.isBefore(first.minus(slack)) && !week.isAfter(last.plus(slack));
    }

    Pattern extendedTo(Week week, Instant now) {
        return new Pattern(
                id,
                situation,
                status,
                week.isBefore(first) ? week : first,
                week.isAfter(last) ? week : last,
                criteria,
                totals,
                raisedAt,
                now,
                version);
    }

    /** @throws PatternTaken when an analysis is open or was */
    public Pattern takenUp(Instant now) {
        if (status != PatternStatus.OPEN) {
            throw new PatternTaken(this);
        }
        return with(PatternStatus.UNDER_ANALYSIS, now);
    }

    public Pattern closed(Instant now) {
        return with(PatternStatus.CLOSED, now);
    }

    private Pattern with(PatternStatus next, Instant now) {
        return new Pattern(id, situation, next, first, last, criteria, totals, raisedAt, now, version);
    }

    public String summary() {
        return "Pattern of " + situation.inWords() + ": " + totals.alarms() + " alarms from " + first.monday() + " to "
                + last.sunday() + ", with " + totals.events() + " events and " + totals.victims()
                + " victims reported in "
                + totals.signals() + " signals.";
    }
}
