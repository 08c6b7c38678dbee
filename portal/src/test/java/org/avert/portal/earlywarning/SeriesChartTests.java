package org.avert.portal.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.avert.portal.client.earlywarning.api.model.SeriesPointDto;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeriesChartTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Test
    void drawsCountsExpectationBoundAndAlarm() {
        var chart = SeriesChart.of(List.of(point(0, 2, null, false), point(1, 3, 2.5, false), point(2, 9, 2.5, true)));

        assertThat(chart.counts()).isEqualTo("M168.0 212.0V173.6M384.0 212.0V154.4");
        assertThat(chart.alarmCounts()).isEqualTo("M600.0 212.0V39.2");
        assertThat(chart.expected()).isEqualTo("M276.0 164.0H492.0L492.0 164.0H708.0");
        assertThat(chart.alarms()).singleElement().satisfies(mark -> {
            assertThat(mark.week()).isEqualTo(MONDAY.plusWeeks(2));
            assertThat(mark.count()).isEqualTo(9);
        });
        assertThat(chart.values()).extracting(SeriesChart.Tick::label).containsExactly("0", "5", "10");
    }

    @Test
    void breaksALineWhereTheBaselineIsTooShort() {
        var chart = SeriesChart.of(List.of(point(0, 1, 1.0, false), point(1, 1, null, false), point(2, 1, 1.0, false)));

        assertThat(chart.expected().chars().filter(c -> c == 'M')).hasSize(2);
    }

    @Test
    void anEmptySeriesIsAnEmptyChart() {
        var chart = SeriesChart.of(List.of());

        assertThat(chart.counts()).isEmpty();
        assertThat(chart.summary().total()).isZero();
    }

    private static SeriesPointDto point(int week, long count, @Nullable Double expected, boolean alarm) {
        var point = new SeriesPointDto(MONDAY.plusWeeks(week), count, alarm);
        point.setExpected(expected);
        point.setBound(expected);
        return point;
    }
}
