package org.avert.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SampleTests {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 7, 15);

    private final Sample sample = Sample.load(WEDNESDAY);

    @Test
    void fillsInDaysAndWhatEarlierStepsBrought() {
        var report = sample.filled("/visitReport", Map.of("area", "North Province"));
        assertThat(report.path("issuedOn").asString()).isEqualTo("2026-07-13");
        assertThat(report.at("/concerns/0/area").asString()).isEqualTo("North Province");
    }

    @Test
    void saysWhichStepIsMissing() {
        assertThatThrownBy(() -> sample.filled("/analysisOpening", Map.of("area", "North Province")))
                .hasMessageContaining("patternId");
    }

    @Test
    void leavesTheSampleItselfAlone() {
        sample.filled("/visit", Map.of());
        assertThat(sample.text("/visit/plannedFrom")).isEqualTo("{{day-24}}");
    }

    @Test
    void signalsAreDatedByWeeksBeforeThisOne() {
        var csv = SampleSignals.csv(
                "header\nE1,1,6,GRAVE,STATE,CIVILIANS,2,NHRI,B,2,Shot, it is said.\n",
                "XAA",
                "North",
                "KILLING",
                WEDNESDAY);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith("\"E1\",\"KILLING\",\"GRAVE\"")
                .contains("\"XAA\",\"North\",\"2026-07-12\"");
    }

    @Test
    void historyIsLongEnoughForBothDetectors() {
        var weeks = Sample.file("signals.csv")
                .lines()
                .skip(1)
                .mapToInt(line -> Integer.parseInt(line.split(",")[1]))
                .max();
        assertThat(weeks.orElseThrow()).isGreaterThan(52 + 2 + 6);
    }

    @Test
    void amountsAreReadable() {
        assertThat(Amounts.inWords(JsonMapper.shared().readTree("{\"currency\": \"EUR\", \"minorUnits\": 15000050}")))
                .isEqualTo("EUR 150,000.50");
    }
}
