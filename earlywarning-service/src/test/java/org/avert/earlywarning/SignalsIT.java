package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.scope.RowScope;
import org.avert.kit.test.Api;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SignalsIT extends EarlywarningFixture {
    private static final Map<String, Object> SECRET = Map.of("name", "Ada Witness", "contact", "by the bridge");

    @Autowired
    private DatabaseClient database;

    @Test
    void keepsTheIdentityOfASourceSealedAndGivesItToNobody() {
        var body = signal("XAB", MONDAY, "Port Alder");
        body.put("source", SECRET);

        var submitted = submit(civilSociety(), body);
        var path = "/v1/signals/" + submitted.path("id").asString();

        assertThat(submitted.path("sourceSealed").asBoolean()).isTrue();
        assertThat(submitted.path("tlp").asString()).isEqualTo("AMBER");
        for (var reader : List.of(civilSociety(), analyst())) {
            assertThat(ok(reader.get(path)).toString()).doesNotContain("Witness", "bridge");
        }
        assertThat(storedRow(submitted.path("id").asString())).doesNotContain("Witness", "bridge");
    }

    private String storedRow(String id) {
        return database.sql("SELECT signal::text AS row FROM signal WHERE id = :id")
                .bind("id", UUID.fromString(id))
                .map(row -> String.valueOf(row.get("row", String.class)))
                .one()
                .contextWrite(RowScope::system)
                .blockOptional()
                .orElseThrow();
    }

    @Test
    void givesTheFirstAnswerAgainForTheSameKey() {
        var keyed = civilSociety().key(UUID.randomUUID().toString());
        var body = signal("XAC", MONDAY, "Port Alder");

        assertThat(submit(keyed, body).path("id")).isEqualTo(submit(keyed, body).path("id"));
        assertThat(ok(analyst().get("/v1/signals?state=XAC")).path("items")).hasSize(1);
    }

    @Test
    void asSubmitterSeesOwnSignalsOnly() {
        var own = submit(civilSociety(), signal("XAD", MONDAY, "Port Alder"));
        var foreign = submit(analyst(), signal("XAD", MONDAY, "Port Birch"));

        var listed = ok(civilSociety().get("/v1/signals?state=XAD")).path("items");

        assertThat(listed).hasSize(1);
        assertThat(listed.path(0).path("id")).isEqualTo(own.path("id"));
        refused(civilSociety().get("/v1/signals/" + foreign.path("id").asString()), 404);
    }

    @Test
    void redSignalsAreHiddenFromAnalystsWhoAreNotAssigned() {
        var body = signal("XAE", MONDAY, "Port Alder");
        body.put("tlp", "RED");
        var red = submit(civilSociety(), body);
        submit(civilSociety(), signal("XAE", MONDAY, "Port Birch"));
        submit(civilSociety(), signal("XAE", MONDAY, "Port Cedar"));
        var path = "/v1/signals/" + red.path("id").asString();

        refused(analyst().get(path), 404);
        assertThat(ok(analyst().get("/v1/signals?state=XAE")).path("items")).hasSize(2);

        detect(MONDAY, MONDAY, "XAE");
        openAnalysis(patterns("XAE").path(0));

        ok(analyst().get(path));
        refused(analyst("somebody-else").get(path), 404);
    }

    @Test
    void aCountryTeamReportsOnItsOwnCountriesOnly() {
        var team = api.as(TestIssuer.token("development", "country-team").bind("countries", List.of("XAF")));
        var body = signal("XAF", MONDAY, "Port Alder");
        body.put("sourceType", "COUNTRY_TEAM");
        submit(team, body);

        body.put("place", Map.of("state", "XAG"));
        refused(team.post("/v1/signals", body), 403);
    }

    @Test
    void nobodyReportsAsSomebodyElse() {
        var body = signal("XAH", MONDAY, "Port Alder");
        body.put("sourceType", "TREATY_BODY");

        var problem = refused(civilSociety().post("/v1/signals", body), 422);

        assertThat(problem.path("errors").path(0).path("pointer").asString()).isEqualTo("/sourceType");
    }

    @Test
    void refusesWhatCannotBe() {
        refused(
                civilSociety()
                        .post(
                                "/v1/signals",
                                with("occurredOn", LocalDate.now().plusDays(3).toString())),
                422);
        refused(civilSociety().post("/v1/signals", with("occurredUntil", "2020-01-01")), 422);
        refused(civilSociety().post("/v1/signals", with("place", Map.of("state", "XAH", "latitude", 3))), 422);
        refused(civilSociety().post("/v1/signals", with("summary", "nothing \u0000 here")), 400);
        refused(civilSociety().post("/v1/signals", with("credibility", 9)), 400);
        refused(civilSociety().post("/v1/signals", "not json"), 400);
    }

    private static Map<String, Object> with(String field, Object value) {
        var body = signal("XAH", MONDAY, "Port Alder");
        body.put(field, value);
        return body;
    }

    @Test
    void pagesFromTheNewestEventOn() {
        for (var day = 0; day < 5; day++) {
            submit(civilSociety(), signal("XAJ", MONDAY.plusDays(day), "Port Alder"));
        }

        var first = ok(analyst().get("/v1/signals?state=XAJ&limit=3"));
        var second = ok(analyst()
                .get(
                        "/v1/signals?state=XAJ&limit=3&cursor={c}",
                        first.path("next").asString()));

        assertThat(first.path("items").path(0).path("occurredOn").asString()).isEqualTo("2026-03-06");
        assertThat(second.path("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
        refused(analyst().get("/v1/signals?cursor=made-up"), 400);
    }

    @Test
    void aConcernOfAMechanismBecomesOneSignal() {
        var mechanisms = api.as(TestIssuer.service("mechanisms"));
        Map<String, Object> concern = Map.of(
                "concernId", "c-1",
                "mechanism", "Special Rapporteur on a subject",
                "reportSymbol", "A/HRC/99/1",
                "state", "XAK",
                "area", "North Province",
                "violationType", "TORTURE",
                "gravity", "SERIOUS",
                "victims", 12,
                "occurredOn", MONDAY.toString(),
                "summary", "Ill-treatment in two prisons.");

        var first = created(handOver(mechanisms, concern));
        var again = created(handOver(mechanisms, concern));

        assertThat(again.path("id")).isEqualTo(first.path("id"));
        var signal = ok(analyst().get("/v1/signals/" + first.path("id").asString()));
        assertThat(signal.path("sourceType").asString()).isEqualTo("SPECIAL_PROCEDURE");
        assertThat(signal.path("summary").asString()).contains("A/HRC/99/1", "two prisons");
        refused(handOver(analyst(), concern), 403);
    }

    private static ResponseSpec handOver(Api service, Map<String, Object> data) {
        var id = UUID.randomUUID().toString();
        var envelope = Map.of(
                "specversion", "1.0",
                "id", id,
                "source", "/mechanisms",
                "type", "org.avert.mechanisms.concern-raised",
                "subject", "a-visit",
                "time", "2026-03-09T10:00:00Z",
                "datacontenttype", "application/json",
                "data", data);
        return service.key(id).post("/v1/concerns", MediaType.valueOf("application/cloudevents+json"), envelope);
    }

    @Test
    void anybodyReadsTheTaxonomy() {
        var taxonomy = ok(api.anonymous().get("/v1/violation-types"));

        assertThat(taxonomy.path("items")).hasSize(17);
        assertThat(taxonomy.path("version").asString()).isEqualTo("1");
    }
}
