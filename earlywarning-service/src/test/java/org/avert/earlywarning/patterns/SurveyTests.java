package org.avert.earlywarning.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.avert.earlywarning.patterns.Situations.CRITERIA;
import static org.avert.earlywarning.patterns.Situations.KILLINGS;
import static org.avert.earlywarning.patterns.Situations.WEEK;

import java.time.LocalDate;
import java.util.List;
import org.avert.earlywarning.surveillance.Algorithm;
import org.junit.jupiter.api.Test;

class SurveyTests {

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(Week.of(LocalDate.of(2026, 3, 8)).monday()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(Week.of(LocalDate.of(2026, 3, 2)).sunday()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(WEEK.until(WEEK.plus(60))).isEqualTo(60);
    }

    @Test
    void weeksWithoutAReportAreZero() {
        var reported = List.of(new WeekCount(KILLINGS, WEEK, 2, 9), new WeekCount(KILLINGS, WEEK.plus(3), 1, 4));

        var series = WeeklySeries.zeroFilled(
                new SeriesKey(KILLINGS, Measure.VICTIMS), WEEK.minus(1), WEEK.plus(4), reported);

        assertThat(series.counts()).containsExactly(0, 9, 0, 0, 4, 0);
    }

    @Test
    void aRiseAlarmsInBothMeasuresAndBothAlgorithms() {
        var survey = Survey.of(new Period(WEEK, WEEK), List.of(new WeekCount(KILLINGS, WEEK, 5, 30)), CRITERIA);

        assertThat(survey.alarms())
                .extracting(alarm -> alarm.series().measure(), Alarm::algorithm)
                .containsExactlyInAnyOrder(
                        tuple(Measure.EVENTS, Algorithm.EARS_C2),
                        tuple(Measure.EVENTS, Algorithm.NEGATIVE_BINOMIAL),
                        tuple(Measure.VICTIMS, Algorithm.EARS_C2),
                        tuple(Measure.VICTIMS, Algorithm.NEGATIVE_BINOMIAL));
    }

    @Test
    void alarmsBeforeThePeriodAreNotItsOwn() {
        var reported = List.of(new WeekCount(KILLINGS, WEEK.minus(5), 9, 9));

        assertThat(Survey.of(new Period(WEEK, WEEK.plus(1)), reported, CRITERIA).alarms())
                .isEmpty();
    }

    @Test
    void theSameSituationAlwaysHasTheSameSeries() {
        var key = new SeriesKey(KILLINGS, Measure.EVENTS);

        assertThat(key.id()).isEqualTo(new SeriesKey(KILLINGS, Measure.EVENTS).id());
        assertThat(key.id()).isNotEqualTo(new SeriesKey(KILLINGS, Measure.VICTIMS).id());
    }
}
