package org.avert.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecommendationsIT {
    @Autowired
    WebTestClient client;

    private Desk desk;

    @BeforeAll
    void sample() {
        desk = Desk.at(client);
        desk.imported("sample.csv", UprInfoFile.sample().bytes());
    }

    @ParameterizedTest
    @CsvSource({
        "state=XAA, 3",
        "state=XAA&cycle=4, 2",
        "region=AFRICAN, 3",
        "author=XAC, 1",
        "position=SUPPORTED, 2",
        "session=27, 1",
        "theme=Justice, 3",
        "theme=Jus, 0",
        "actionCategory=3, 1",
        "text=LEGAL AID, 1",
        "text=100%25, 0",
        "state=XAA&position=NOTED&theme=Justice, 1",
        "updatedSince=2000-01-01T00:00:00Z, 4",
        "updatedSince=2999-01-01T00:00:00Z, 0"
    })
    void theListIsNarrowedByEveryFilter(String query, int found) {
        assertThat(items("/v1/recommendations?" + query)).hasSize(found);
    }

    @Test
    void aForeignCursorIsRefused() {
        desk.anyone().get("/v1/recommendations?cursor=abc").expectStatus().isBadRequest();
        var next = desk.get("/v1/recommendations?limit=1").get("next").asString();
        desk.geneva().get("/v1/imports?cursor=" + next).expectStatus().isBadRequest();
    }

    @Test
    void oneIsReadWithItsNamesAndItsVersion() {
        var id = items("/v1/recommendations?author=XAD").get(0).get("id").asString();

        var answer = desk.anyone()
                .get("/v1/recommendations/" + id)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"");
        var detail = Desk.read(answer);

        assertThat(detail.get("text").asString()).isEqualTo("Continue (and fund) legal aid, in all districts");
        assertThat(detail.get("stateName").asString()).isEqualTo("Sample State A");
        assertThat(detail.get("region").asString()).isEqualTo("AFRICAN");
        assertThat(detail.get("sources").get(0).get("publisher").asString()).isEqualTo("UPR Info");
        desk.anyone()
                .get("/v1/recommendations/" + UUID.randomUUID())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void facilityLooksUpWhatAnApplicationNames() {
        var known = items("/v1/recommendations?author=XAD").get(0).get("id").asString();
        var unknown = UUID.randomUUID().toString();

        var answer = Desk.read(desk.facility()
                .post("/v1/recommendation-lookups", Map.of("ids", List.of(known, unknown)))
                .expectStatus()
                .isOk());

        assertThat(answer.get("items").get(0).get("state").asString()).isEqualTo("XAA");
        assertThat(answer.get("unknown").get(0).asString()).isEqualTo(unknown);
        desk.geneva()
                .post("/v1/recommendation-lookups", Map.of("ids", List.of(known)))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void aMatrixIsClusteredByThemeAndIsAFileToo() {
        var matrix = desk.get("/v1/countries/XAA/matrix?cycle=4");
        assertThat(matrix.get("recommendations").asInt()).isEqualTo(2);
        assertThat(matrix.get("clusters").values())
                .extracting(it -> it.get("theme").asString())
                .containsExactly("Justice");

        var file = csv("/v1/countries/XAA/matrix?cycle=4");

        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .startsWith("Theme,Recommendation,Position,Author,Session,Themes,Assessment,Narrative,Evidence");
        assertThat(file)
                .contains(
                        "Justice,Abolish the d\u00e9tention of children,SUPPORTED,Sample State B,41,Detention; Justice,,,");
    }

    @Test
    void theLatestCycleIsTakenWhereNoneIsNamed() {
        assertThat(desk.get("/v1/countries/XAA/matrix").get("cycle").asInt()).isEqualTo(4);
        desk.anyone().get("/v1/countries/XAA/matrix?cycle=1").expectStatus().isNotFound();
        desk.anyone().get("/v1/countries/QQQ/matrix").expectStatus().isNotFound();
        desk.anyone().get("/v1/countries/xaa/matrix").expectStatus().isBadRequest();
    }

    @Test
    void statesAreListedWithTheirNumbers() {
        var countries = items("/v1/countries");

        assertThat(countries).filteredOn(it -> it.get("sample").asBoolean()).hasSize(2);
        assertThat(countries)
                .filteredOn(it -> it.get("code").asString().equals("BRA"))
                .hasSize(1);
        assertThat(countries)
                .filteredOn(it -> it.get("code").asString().equals("XAB"))
                .allSatisfy(it -> assertThat(it.get("recommendations").asInt()).isEqualTo(1));
    }

    @Test
    void scalesAreData() {
        var scale = items("/v1/assessment-scales").get(0);

        assertThat(scale.get("grades").values())
                .extracting(it -> it.get("code").asString())
                .containsExactly("FULLY", "PARTIALLY", "NOT_IMPLEMENTED");
    }

    @Test
    void problemsAreProblems() {
        desk.anyone()
                .get("/v1/recommendations?actionCategory=9")
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        desk.anyone().get("/v1/recommendations?text=ab").expectStatus().isBadRequest();
        desk.anyone()
                .get("/v1/recommendations?updatedSince=yesterday")
                .expectStatus()
                .isBadRequest();
        assertThat(Instant.parse(
                        items("/v1/recommendations").get(0).get("updatedAt").asString()))
                .isBefore(Instant.now());
    }

    private List<JsonNode> items(String path) {
        return List.copyOf(desk.get(path).get("items").values());
    }

    private String csv(String path) {
        return Objects.requireNonNull(desk.anyone()
                .with(HttpHeaders.ACCEPT, "text/csv")
                .get(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
