package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;

/** The events that UCDP published for Syria, 2016 to 2019. */
class SyriaIT extends EarlywarningFixture {

    @Test
    void eventsBecomeSignalsAndRuralDamascusAlarms() {
        var file = new FileSystemResource(SharedFiles.file("data/earlywarning/ucdp_ged_syria_2016_2019_events.csv"));
        var ged = "format=ucdp-ged&dataset=ucdp-ged&state=SYR&tlp=CLEAR";

        var done = importFile(ged, MediaType.valueOf("text/csv"), file);
        assertThat(done.path("read").asLong()).isEqualTo(16_566);
        assertThat(done.path("imported").asLong() + done.path("quarantined").asLong())
                .isEqualTo(16_566);
        assertThat(done.path("quarantined").asLong()).isZero();
        assertThat(importFile(ged, MediaType.valueOf("text/csv"), file)
                        .path("known")
                        .asLong())
                .isEqualTo(16_566);

        var detection = detect(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31), "SYR");
        assertThat(detection.path("patternsRaised").asLong()).isPositive();

        var series = ok(analyst()
                        .get(
                                "/v1/series?state=SYR&violationType=KILLING&measure=VICTIMS&area={area}",
                                "Rif Dimashq Governorate"))
                .path("items")
                .path(0);
        var alarms =
                ok(analyst().get("/v1/series/" + series.path("id").asString())).path("alarms");
        assertThat(alarms)
                .extracting(alarm -> alarm.path("week").asString().substring(0, 7))
                .contains("2017-11", "2018-02");
        assertThat(ok(analyst()
                                .get(
                                        "/v1/patterns?state=SYR&violationType=KILLING&area={area}",
                                        "Rif Dimashq Governorate"))
                        .path("items"))
                .anySatisfy(
                        pattern -> assertThat(pattern.path("victims").asLong()).isGreaterThan(1000));
        assertThat(detect(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31), "SYR")
                        .path("patternsRaised")
                        .asLong())
                .as("a second run raises nothing twice")
                .isZero();
    }
}
