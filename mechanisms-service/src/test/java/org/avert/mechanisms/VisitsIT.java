package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT(store = AvertIT.Store.MONGO)
class VisitsIT {
    private static final Map<String, Object> PLAN =
            Map.of("mechanismId", "torture", "state", "XAA", "plannedFrom", "2026-03-02", "plannedTo", "2026-03-11");

    @Autowired
    WebTestClient client;

    @Test
    void walksFromPlanToPresentationAndComputesTheLag() {
        var visit = plan();
        var path = "/v1/visits/" + visit.get("visitId").asString();
        holder().ifMatch("\"1\"")
                .post(path + "/completion", Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10"))
                .expectStatus()
                .isOk();
        holder().ifMatch("\"2\"")
                .post(path + "/report", report())
                .expectStatus()
                .isOk();
        holder().ifMatch("\"3\"")
                .post(path + "/presentation", Map.of("session", 63, "presentedOn", "2026-09-20"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.lagDays")
                .isEqualTo(194)
                .jsonPath("$.lagFlagged")
                .isEqualTo(false)
                .jsonPath("$.followUpDueOn")
                .isEqualTo("2029-03-10");
    }

    @Test
    void refusesAStepOutOfOrder() {
        var path = "/v1/visits/" + plan().get("visitId").asString();
        holder().ifMatch("\"1\"")
                .post(path + "/presentation", Map.of("session", 63, "presentedOn", "2026-09-20"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .value(detail ->
                        assertThat(detail.toString()).contains("PLANNED").contains("DONE"));
    }

    @Test
    void demandsTheVersionRead() {
        var path = "/v1/visits/" + plan().get("visitId").asString() + "/completion";
        var body = Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10");
        holder().post(path, body).expectStatus().isEqualTo(428);
        holder().ifMatch("\"7\"").post(path, body).expectStatus().isEqualTo(412);
    }

    @Test
    void isChangedByItsHolderOnly() {
        var path = "/v1/visits/" + plan().get("visitId").asString() + "/completion";
        var other = Api.of(client)
                .as(TestIssuer.token("human-rights").roles("mandate-holder").subject("another"));
        other.ifMatch("\"1\"")
                .post(path, Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void showsAStateItsOwnVisitsOnly() {
        var id = plan().get("visitId").asString();
        state("XAA").get("/v1/visits/" + id).expectStatus().isOk();
        state("XBB").get("/v1/visits/" + id).expectStatus().isNotFound();
        state("XBB")
                .get("/v1/visits")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.state == 'XAA')]")
                .doesNotExist();
    }

    @Test
    void createsOneVisitAKey() {
        var key = UUID.randomUUID().toString();
        var first = body(holder().key(key).post("/v1/visits", PLAN));
        var again = body(holder().key(key).post("/v1/visits", PLAN));
        assertThat(again.get("visitId")).isEqualTo(first.get("visitId"));
        holder().key(key)
                .post(
                        "/v1/visits",
                        Map.of(
                                "mechanismId",
                                "torture",
                                "state",
                                "XBB",
                                "plannedFrom",
                                "2026-03-02",
                                "plannedTo",
                                "2026-03-11"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void linksConcernsToTheCaseTheyLedTo() {
        var path = "/v1/visits/" + plan().get("visitId").asString();
        holder().ifMatch("\"1\"")
                .post(path + "/completion", Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10"));
        var reported = body(holder().ifMatch("\"2\"").post(path + "/report", report()));
        var concern = reported.get("concerns").get(0).get("concernId").asString();
        var event = UUID.randomUUID().toString();
        Api.of(client)
                .as(TestIssuer.service("earlywarning"))
                .key(event)
                .post(
                        "/v1/concern-follow-ups",
                        org.springframework.http.MediaType.valueOf("application/cloudevents+json"),
                        Map.of(
                                "specversion", "1.0",
                                "id", event,
                                "source", "/earlywarning",
                                "type", "org.avert.earlywarning.concern-taken-up",
                                "subject", "AV-7K3F-9QXT",
                                "time", "2026-07-01T10:00:00Z",
                                "data",
                                        Map.of(
                                                "caseReference", "AV-7K3F-9QXT",
                                                "title", "Sample",
                                                "concernIds", List.of(concern))))
                .expectStatus()
                .isOk();
        holder().get("/v1/cases/AV-7K3F-9QXT")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.steps[0].step")
                .isEqualTo("concern-raised");
        Api.of(client)
                .as(TestIssuer.token("human-rights").roles("mandate-holder").subject("another"))
                .get("/v1/cases/AV-7K3F-9QXT")
                .expectStatus()
                .isNotFound();
    }

    private JsonNode plan() {
        return body(holder().post("/v1/visits", PLAN));
    }

    private Api holder() {
        return Api.of(client)
                .as(TestIssuer.token("human-rights").roles("mandate-holder").subject("holder"));
    }

    private Api state(String code) {
        return Api.of(client).as(TestIssuer.token("partners").roles("state").bind("state", code));
    }

    private static Map<String, Object> report() {
        return Map.of(
                "symbol", "SAMPLE/HRC/63/40/Add.1",
                "issuedOn", "2026-06-15",
                "concerns",
                        List.of(Map.of(
                                "area", "North Province",
                                "violationType", "ENFORCED_DISAPPEARANCE",
                                "gravity", "GRAVE",
                                "occurredOn", "2026-03-05",
                                "victims", 3,
                                "summary", "Families of three disappeared persons were heard.")));
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return java.util.Objects.requireNonNull(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
