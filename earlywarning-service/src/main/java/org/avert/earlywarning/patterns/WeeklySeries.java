package org.avert.earlywarning.patterns;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.earlywarning.surveillance.Detector;

/**
 * Counts by week without a gap: a week without a report is a zero.
 *
 * @param first week of the first count
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WeeklySeries(SeriesKey key, Week first, long[] counts) {

    /** Every week from {@code first} to {@code last}; counts of other weeks are left out. */
    public static WeeklySeries zeroFilled(SeriesKey key, Week first, Week last, List<WeekCount> reported) {
        var counts = new long[first.until(last) + 1];
        for (var count : reported) {
            var index = first.until(count.week());
            if (index >= 0 && index < counts.length) {
                counts[index] += count.of(key.measure());
            }
        }
        return new WeeklySeries(key, first, counts);
    }

    /** Alarms of all detectors in the weeks from {@code from} on, in the order of time. */
    List<Alarm> alarms(List<Detector> detectors, Week from) {
        return IntStream.range(Math.max(0, first.until(from)), counts.length)
                .boxed()
                .flatMap(week -> detectors.stream().flatMap(detector -> alarm(detector, week)))
                .toList();
    }

    private Stream<Alarm> alarm(Detector detector, int week) {
        var point = point(detector, week);
        var expectation = point.expectation();
        return expectation == null || !point.alarms() ? Stream.empty() : Stream.of(alarm(detector, point));
    }

    private Alarm alarm(Detector detector, Point point) {
        var expectation = Objects.requireNonNull(point.expectation());
        return new Alarm(
                key,
                point.week(),
                point.count(),
                expectation.expected(),
                expectation.bound(),
                detector.algorithm(),
                detector.alpha(),
                first.plus(expectation.baselineFrom()),
                first.plus(expectation.baselineTo()));
    }

    Point point(Detector detector, int week) {
        return new Point(first.plus(week), counts[week], detector.at(counts, week));
    }
}
