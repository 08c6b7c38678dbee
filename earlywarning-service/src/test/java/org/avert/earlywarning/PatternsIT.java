package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternsIT extends EarlywarningFixture {

    @Test
    void oneGraveEventHoweverOftenReportedRaisesNothing() {
        for (var report = 0; report < 6; report++) {
            var body = signal("XCA", MONDAY, "Port Alder");
            body.put("victims", 500);
            body.put("events", 50);
            submit(report % 2 == 0 ? civilSociety() : analyst(), body);
        }

        var detection = detect(MONDAY, MONDAY, "XCA");

        assertThat(detection.path("alarms").asLong()).isPositive();
        assertThat(detection.path("patternsRaised").asLong()).isZero();
        assertThat(patterns("XCA")).isEmpty();
    }

    @Test
    void aSecondIsolatedGraveSignalRaisesNothing() {
        submit(civilSociety(), signal("XCB", MONDAY, "Port Alder"));
        detect(MONDAY, MONDAY, "XCB");
        submit(civilSociety(), signal("XCB", MONDAY.plusDays(1), "Port Birch"));

        assertThat(detect(MONDAY, MONDAY.plusWeeks(1), "XCB").path("alarms").asLong())
                .isPositive();
        assertThat(patterns("XCB")).isEmpty();
    }

    @Test
    void explainsAPatternDownToItsSignals() {
        var pattern = raisedPattern("XCC");

        assertThat(pattern.path("status").asString()).isEqualTo("OPEN");
        assertThat(pattern.path("victims").asLong()).isEqualTo(12);
        assertThat(pattern.path("summary").asString()).contains("killing in North Province (XCC)");
        var detail =
                ok(highCommissioner().get("/v1/patterns/" + pattern.path("id").asString()));
        var explanation = detail.path("explanation");
        assertThat(explanation).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.path("distinctEvents").asLong()).isEqualTo(3);
            assertThat(entry.path("signalCount").asLong()).isEqualTo(3);
            assertThat(entry.path("signalIds")).hasSize(3);
            assertThat(entry.path("alarm").path("count").asDouble())
                    .isGreaterThan(entry.path("alarm").path("bound").asDouble());
        });
        assertThat(ok(analyst().get("/v1/signals?pattern=" + pattern.path("id").asString()))
                        .path("items"))
                .hasSize(3);
    }

    @Test
    void extendsAnOpenPatternAndRaisesNothingTwice() {
        var pattern = raisedPattern("XCD");

        assertThat(detect(MONDAY, MONDAY, "XCD").path("patternsRaised").asLong())
                .isZero();
        for (var place : List.of("Port Dorn", "Port Elm", "Port Fir")) {
            submit(civilSociety(), signal("XCD", MONDAY.plusWeeks(1), place));
        }
        var again = detect(MONDAY, MONDAY.plusWeeks(1), "XCD");

        assertThat(again.path("patternsRaised").asLong()).isZero();
        assertThat(again.path("patternsExtended").asLong()).isEqualTo(1);
        var patterns = patterns("XCD");
        assertThat(patterns).hasSize(1);
        assertThat(patterns.path(0).path("id")).isEqualTo(pattern.path("id"));
        assertThat(patterns.path(0).path("signals").asLong()).isEqualTo(6);
        assertThat(patterns.path(0).path("lastWeek").asString()).isEqualTo("2026-03-09");
    }

    @Test
    void theBoardShowsCountExpectationBoundAndAlarm() {
        raisedPattern("XCE");

        var board = ok(analyst().get("/v1/series?state=XCE")).path("items");
        assertThat(board).hasSize(2);
        var series = ok(analyst().get("/v1/series?state=XCE&measure=VICTIMS&alarmed=true"))
                .path("items")
                .path(0);
        assertThat(series.path("lastAlarm").path("week").asString()).isEqualTo("2026-03-02");
        for (var algorithm : List.of("EARS_C2", "NEGATIVE_BINOMIAL")) {
            var detail = ok(analyst()
                    .get("/v1/series/" + series.path("id").asString() + "?from=2026-02-02&to=2026-03-15&algorithm="
                            + algorithm));
            assertThat(detail.path("points")).hasSize(6);
            assertThat(detail.path("points").path(4).path("count").asLong()).isEqualTo(12);
            assertThat(detail.path("points").path(4).path("alarm").asBoolean()).isTrue();
            assertThat(detail.path("points").path(4).path("bound").asDouble()).isPositive();
            assertThat(detail.path("points").path(3).path("count").asLong()).isZero();
            assertThat(detail.path("alarms")).hasSize(2);
        }
        refused(analyst().get("/v1/series/00000000-0000-4000-8000-000000000000"), 404);
    }

    @Test
    void deniedAccessIsNoTrigger() {
        for (var place : List.of("A", "B", "C", "D")) {
            var body = signal("XCF", MONDAY, place);
            body.put("violationType", "ACCESS_DENIED");
            submit(civilSociety(), body);
        }

        assertThat(detect(MONDAY, MONDAY, "XCF").path("alarms").asLong()).isPositive();
        assertThat(patterns("XCF")).isEmpty();
    }

    @Test
    void criteriaAreDataWithAReason() {
        var criteria = ok(analyst().get("/v1/criteria")).path("items").path(0);

        assertThat(criteria.path("minimumEvents").asInt()).isEqualTo(3);
        assertThat(criteria.path("reason").asString()).contains("¶62");
        refused(analyst().post("/v1/detections", Map.of("from", "2026-02-02", "to", "2026-01-01")), 422);
    }
}
