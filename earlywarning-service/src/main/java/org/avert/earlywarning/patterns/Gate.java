package org.avert.earlywarning.patterns;

import java.util.List;
import java.util.stream.Stream;
import org.avert.earlywarning.signals.SignalId;

/**
 * The rule of ¶62: "the first requirement ought to be the existence of a pattern, rather than isolated instances … of a
 * serious or grave nature". Events count, not reports and not victims: one event stays one however often it is reported
 * and however many died, and two isolated events do not make a pattern either when the criteria ask for three.
 */
public final class Gate {
    private final Criteria criteria;

    public Gate(Criteria criteria) {
        this.criteria = criteria;
    }

    /**
     * @param alarms of one situation
     * @param reports of the same situation, from the first alarm's window on
     */
    public List<Finding> findings(List<Alarm> alarms, List<Report> reports) {
        return alarms.stream()
                .filter(alarm ->
                        criteria.types().contains(alarm.series().situation().type()))
                .map(alarm -> finding(alarm, reports))
                .filter(finding -> finding.distinctEvents() >= criteria.minimumEvents())
                .toList();
    }

    private Finding finding(Alarm alarm, List<Report> reports) {
        var from = alarm.week().minus(criteria.windowWeeks() - 1);
        var distinct = within(reports, from, alarm.week())
                .filter(report -> criteria.gravities().contains(report.gravity()))
                .map(Report::eventKey)
                .distinct()
                .count();
        List<SignalId> signals =
                within(reports, alarm.week(), alarm.week()).map(Report::signal).toList();
        return new Finding(alarm, from, distinct, signals);
    }

    private static Stream<Report> within(List<Report> reports, Week from, Week to) {
        return reports.stream()
                .filter(report ->
                        !report.week().isBefore(from) && !report.week().isAfter(to));
    }
}
