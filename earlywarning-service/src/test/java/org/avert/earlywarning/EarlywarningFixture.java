package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The people of these tests and what they do again and again. */
@AvertIT
@TestPropertySource(properties = "avert.earlywarning.detection.scheduled=false")
abstract class EarlywarningFixture {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Api api;

    Api analyst() {
        return analyst("ana");
    }

    Api analyst(String name) {
        return api.as(TestIssuer.token("human-rights", "analyst").subject(name));
    }

    Api humanRights(String role) {
        return api.as(TestIssuer.token("human-rights", role).subject(role));
    }

    Api highCommissioner() {
        return humanRights("high-commissioner");
    }

    Api president() {
        return humanRights("president");
    }

    Api bureau() {
        return humanRights("bureau");
    }

    /** President and Bureau of these tests are of States that no case here is about. */
    @BeforeEach
    void aBureauSits() {
        var geneva = humanRights("geneva");
        var roll = geneva.get("/v1/bureau-roll").returnResult(JsonNode.class);
        seats(geneva.ifMatch(Objects.requireNonNull(roll.getResponseHeaders().getETag())), "XPA", "XPB");
    }

    static void seats(Api geneva, String presidentOf, String viceOf) {
        ok(geneva.put(
                "/v1/bureau-roll",
                Map.of(
                        "members",
                        List.of(
                                member("president", "PRESIDENT", presidentOf),
                                member("bureau", "VICE_PRESIDENT", viceOf)))));
    }

    private static Map<String, Object> member(String subject, String office, String state) {
        var person = Map.of("issuer", TestIssuer.issuer("human-rights"), "subject", subject);
        return Map.of("person", person, "office", office, "state", state);
    }

    Api civilSociety() {
        return api.as(TestIssuer.token("partners", "civil-society").organisation("watch"));
    }

    static Map<String, Object> signal(String state, LocalDate day, String place) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("violationType", "KILLING");
        body.put("gravity", "GRAVE");
        body.put("victims", 4);
        body.put("place", Map.of("state", state, "area", "North Province", "name", place));
        body.put("occurredOn", day.toString());
        body.put("sourceType", "CIVIL_SOCIETY");
        body.put("reliability", "B");
        body.put("credibility", 2);
        body.put("summary", "What witnesses told.");
        return body;
    }

    JsonNode submit(Api submitter, Map<String, Object> signal) {
        return created(submitter.post("/v1/signals", signal));
    }

    JsonNode detect(LocalDate from, LocalDate to, String state) {
        var request = Map.of("from", from.toString(), "to", to.toString(), "states", List.of(state));
        var started = json(analyst().post("/v1/detections", request), 202);
        return ended("/v1/detections/" + started.path("id").asString());
    }

    JsonNode importFile(String query, MediaType type, Object body) {
        var started = json(analyst().post("/v1/signal-imports?" + query, type, body), 202);
        return ended("/v1/signal-imports/" + started.path("id").asString());
    }

    JsonNode ended(String job) {
        var end = await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> ok(analyst().get(job)), EarlywarningFixture::isOver);
        assertThat(end.path("state").asString()).as("%s", end).isEqualTo("SUCCEEDED");
        return end;
    }

    JsonNode patterns(String state) {
        return ok(analyst().get("/v1/patterns?state=" + state)).path("items");
    }

    private static boolean isOver(JsonNode job) {
        return !List.of("QUEUED", "RUNNING").contains(job.path("state").asString());
    }

    /** Three killings in three places of one week: the least that is a pattern. */
    JsonNode raisedPattern(String state) {
        for (var place : List.of("Port Alder", "Port Birch", "Port Cedar")) {
            submit(civilSociety(), signal(state, MONDAY, place));
        }
        assertThat(detect(MONDAY, MONDAY, state).path("patternsRaised").asLong())
                .isEqualTo(1);
        return patterns(state).path(0);
    }

    JsonNode openAnalysis(JsonNode pattern) {
        var opening = Map.of("patternId", pattern.path("id").asString(), "title", "Killings in North Province");
        return created(analyst().post("/v1/analyses", opening));
    }

    static JsonNode ok(ResponseSpec response) {
        return json(response, 200);
    }

    static JsonNode created(ResponseSpec response) {
        return json(response, 201);
    }

    static JsonNode json(ResponseSpec response, int status) {
        var result = response.expectBody(JsonNode.class).returnResult();
        assertThat(result.getStatus().value())
                .as("%s", result.getResponseBody())
                .isEqualTo(status);
        return Objects.requireNonNull(result.getResponseBody());
    }

    /** The problem of a refusal. */
    static JsonNode refused(ResponseSpec response, int status) {
        var problem = json(response, status);
        assertThat(problem.path("type").asString()).startsWith("urn:avert:problem:");
        return problem;
    }
}
