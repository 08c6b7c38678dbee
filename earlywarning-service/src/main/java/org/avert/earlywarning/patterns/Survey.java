package org.avert.earlywarning.patterns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What the detectors say of a situation over a period.
 *
 * @param alarms of both measures, in the order of time
 */
public record Survey(Situation situation, Period period, List<Alarm> alarms) {

    public Survey {
        alarms = List.copyOf(alarms);
    }

    /** @param reported counts of one situation, from the baseline of the period's first week on */
    public static Survey of(Period period, List<WeekCount> reported, Criteria criteria) {
        var situation = reported.get(0).situation();
        var all = period.withHistory(criteria.weeksOfHistory());
        var alarms = Arrays.stream(Measure.values())
                .map(measure -> new SeriesKey(situation, measure))
                .map(key -> WeeklySeries.zeroFilled(key, all.from(), all.to(), reported))
                .flatMap(series -> series.alarms(criteria.detectors(), period.from()).stream())
                .sorted(Comparator.comparing(Alarm::week))
                .toList();
        return new Survey(situation, period, alarms);
    }
}
