package org.avert.earlywarning.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.avert.earlywarning.patterns.Situations.CRITERIA;
import static org.avert.earlywarning.patterns.Situations.KILLINGS;
import static org.avert.earlywarning.patterns.Situations.WEEK;
import static org.avert.earlywarning.patterns.Situations.alarm;
import static org.avert.earlywarning.patterns.Situations.grave;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.ViolationType;
import org.junit.jupiter.api.Test;

class GateTests {
    private final Gate gate = new Gate(CRITERIA);
    private final List<Alarm> alarms = List.of(alarm(KILLINGS, WEEK));

    @Test
    void oneIsolatedEventNeverMakesAPattern() {
        assertThat(gate.findings(alarms, List.of(grave(WEEK, "massacre")))).isEmpty();
    }

    @Test
    void aSecondIsolatedGraveSignalMakesNoneEither() {
        assertThat(gate.findings(alarms, List.of(grave(WEEK, "one"), grave(WEEK, "two"))))
                .isEmpty();
        assertThat(gate.findings(alarms, List.of(grave(WEEK.minus(3), "one"), grave(WEEK, "two"))))
                .isEmpty();
    }

    @Test
    void oneEventStaysOneHoweverOftenItIsReported() {
        var random = new Random(3);
        for (var run = 0; run < 200; run++) {
            var repeats = IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(repeat -> grave(WEEK.minus(random.nextInt(4)), "massacre"))
                    .toList();
            assertThat(gate.findings(alarms, repeats)).isEmpty();
        }
    }

    @Test
    void threeDistinctEventsOfTheWindowDo() {
        var reports = List.of(grave(WEEK.minus(3), "one"), grave(WEEK.minus(1), "two"), grave(WEEK, "three"));

        var findings = gate.findings(alarms, reports);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.distinctEvents()).isEqualTo(3);
            assertThat(finding.windowFrom()).isEqualTo(WEEK.minus(3));
            assertThat(finding.signals()).containsExactly(reports.get(2).signal());
            assertThat(finding.inWords()).contains("40 victims", "1.5 were expected", "3 distinct events");
        });
    }

    @Test
    void eventsBeforeTheWindowDoNotCount() {
        var reports = List.of(grave(WEEK.minus(4), "one"), grave(WEEK.minus(1), "two"), grave(WEEK, "three"));

        assertThat(gate.findings(alarms, reports)).isEmpty();
    }

    @Test
    void eventsThatAreNeitherSeriousNorGraveDoNotCount() {
        var moderate = Stream.of("one", "two", "three", "four")
                .map(key -> new Report(SignalId.random(), WEEK, key, Gravity.MODERATE))
                .toList();

        assertThat(gate.findings(alarms, moderate)).isEmpty();
    }

    @Test
    void accessDeniedNeverTriggersAlone() {
        var denied = new Situation("XAA", ViolationType.ACCESS_DENIED, "North Province");
        var reports = List.of(grave(WEEK, "one"), grave(WEEK, "two"), grave(WEEK, "three"));

        assertThat(gate.findings(List.of(alarm(denied, WEEK)), reports)).isEmpty();
    }

    @Test
    void criteriaCannotTakeOneEventForAPattern() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criteria(
                        2,
                        CRITERIA.adoptedAt(),
                        "too low",
                        CRITERIA.types(),
                        CRITERIA.gravities(),
                        1,
                        4,
                        8,
                        CRITERIA.ears(),
                        CRITERIA.negativeBinomial()));
    }
}
