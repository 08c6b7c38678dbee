package org.avert.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestPeer;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnalysesIT extends EarlywarningFixture {
    private static final TestPeer FACILITY = TestPeer.start().answers("POST", "/v1/referrals", 201, "{\"id\":\"1\"}");
    private static final Map<String, Object> CONTENT = Map.of(
            "title", "Killings of reporters",
            "findings", "Three reporters were killed in a week; Port Alder's militia is named by two of them.",
            "riskFactors", List.of(Map.of("factor", "RF3_WEAK_STATE_STRUCTURES", "assessment", "No inquiry.")),
            "rootCauses", List.of("Impunity"),
            "recommendation", "Offer help with protection.");
    private static final Map<String, Object> WHY = Map.of("reasons", "It is time.");

    @DynamicPropertySource
    static void facility(DynamicPropertyRegistry properties) {
        properties.add("avert.peer.peers.facility", FACILITY::url);
    }

    @Test
    void goesFromAnalystToReferralAndOn() {
        var analysis = openAnalysis(raisedPattern("XDA"));
        var path = path(analysis);

        analystWritesAndSubmits(path);
        highCommissionerReturnsThenTransmits(path);
        presidentConsultsAndRefers(path);
        facilityReceives(analysis);
        facilityDeclines(analysis, path);
        presidentTriesQuietDiplomacyWhichFails(path);
        presidentEscalates(path);

        var steps = ok(president().get(path)).path("steps");
        assertThat(steps)
                .extracting(step -> step.path("step").asString())
                .containsExactly(
                        "pattern-raised",
                        "analysis-opened",
                        "analysis-written",
                        "analysis-submitted",
                        "analysis-returned",
                        "analysis-submitted",
                        "analysis-transmitted",
                        "bureau-consulted",
                        "referral-made",
                        "referral-declined",
                        "bureau-consulted",
                        "course-decided",
                        "course-failed",
                        "bureau-consulted",
                        "escalation-decided",
                        "course-succeeded");
        assertThat(patterns("XDA").path(0).path("status").asString()).isEqualTo("CLOSED");
        caseTellsTheSame(analysis);
    }

    private void analystWritesAndSubmits(String path) {
        refused(analyst().post(path + "/submission", WHY), 422);
        refused(analyst().put(path, CONTENT), 428);
        refused(analyst().ifMatch("\"77\"").put(path, CONTENT), 412);
        var written = ok(analyst().ifMatch("\"1\"").put(path, CONTENT));
        assertThat(written.path("content").path("rootCauses").path(0).asString())
                .isEqualTo("Impunity");
        assertThat(ok(analyst().post(path + "/submission", WHY)).path("stage").asString())
                .isEqualTo("WITH_HIGH_COMMISSIONER");
    }

    private void highCommissionerReturnsThenTransmits(String path) {
        ok(highCommissioner().post(path + "/return", WHY));
        ok(analyst().post(path + "/submission", WHY));
        assertThat(ok(highCommissioner().post(path + "/transmission", WHY))
                        .path("stage")
                        .asString())
                .isEqualTo("WITH_PRESIDENT");
    }

    private void presidentConsultsAndRefers(String path) {
        var referral = Map.of(
                "course", "REFERRAL_TO_FACILITY",
                "reasons", "Kept here.",
                "referral", Map.of("title", "Protection of reporters", "reasons", "The State lacks the means."));
        assertThat(refused(president().post(path + "/decision", referral), 409)
                        .path("detail")
                        .asString())
                .contains("Bureau");
        ok(bureau().post(
                        path + "/bureau-views",
                        Map.of("view", "It would take help.", "course", "REFERRAL_TO_FACILITY")));
        refused(president().post(path + "/decision", Map.of("course", "SPECIAL_SESSION", "reasons", "Now.")), 409);
        refused(president().post(path + "/decision", Map.of("course", "REFERRAL_TO_FACILITY", "reasons", "Now.")), 422);
        assertThat(ok(president().post(path + "/decision", referral))
                        .path("stage")
                        .asString())
                .isEqualTo("REFERRED");
    }

    private static void facilityReceives(JsonNode analysis) {
        var reference = analysis.path("reference").asString();
        await().untilAsserted(() -> assertThat(FACILITY.requests("POST", "/v1/referrals"))
                .anyMatch(request -> request.body().contains(reference)));
        var request = FACILITY.requests("POST", "/v1/referrals").stream()
                .filter(received -> received.body().contains(reference))
                .findFirst()
                .orElseThrow();
        var event = JsonMapper.shared().readTree(request.body());
        assertThat(request.header("Content-Type")).startsWith("application/cloudevents+json");
        assertThat(request.header("Idempotency-Key")).isEqualTo(event.path("id").asString());
        assertThat(event.path("type").asString()).isEqualTo("org.avert.earlywarning.referral-made");
        assertThat(event.path("subject").asString()).isEqualTo(reference);
        assertThat(event.path("data")
                        .path("concern")
                        .path("violationTypes")
                        .path(0)
                        .asString())
                .isEqualTo("KILLING");
        assertThat(request.body()).doesNotContain("militia", "Kept here");
    }

    private void facilityDeclines(JsonNode analysis, String path) {
        var reference = analysis.path("reference").asString();
        var receipt = ok(answer(reference, "DECLINED", UUID.randomUUID()));
        assertThat(receipt.path("reference").asString()).isEqualTo(reference);
        assertThat(ok(president().get(path)).path("stage").asString()).isEqualTo("WITH_PRESIDENT");
    }

    private void presidentTriesQuietDiplomacyWhichFails(String path) {
        var diplomacy = Map.of("course", "QUIET_DIPLOMACY", "reasons", "Talk first.");
        refused(president().post(path + "/decision", diplomacy), 409);
        ok(bureau().post(path + "/bureau-views", Map.of("view", "Talk.")));
        ok(president().post(path + "/decision", diplomacy));
        ok(president().post(path + "/outcome", Map.of("result", "FAILED", "reasons", "Nobody answered.")));
    }

    private void presidentEscalates(String path) {
        refused(president().post(path + "/decision", Map.of("course", "QUIET_DIPLOMACY", "reasons", "Again.")), 409);
        ok(bureau().post(path + "/bureau-views", Map.of("view", "A session.")));
        ok(president().post(path + "/decision", Map.of("course", "SPECIAL_SESSION", "reasons", "It got worse.")));
        var closed = ok(president().post(path + "/outcome", Map.of("result", "SUCCEEDED", "reasons", "It ended.")));
        assertThat(closed.path("stage").asString()).isEqualTo("SUCCEEDED");
        assertThat(refused(president().post(path + "/outcome", Map.of("result", "FAILED", "reasons", "x")), 409)
                        .path("detail")
                        .asString())
                .contains("SUCCEEDED");
    }

    private void caseTellsTheSame(JsonNode analysis) {
        var part = ok(
                highCommissioner().get("/v1/cases/" + analysis.path("reference").asString()));
        assertThat(part.path("service").asString()).isEqualTo("earlywarning");
        assertThat(part.path("steps")).hasSize(16);
        assertThat(part.path("steps").path(8).path("actor").asString()).isEqualTo("president");
        assertThat(ok(highCommissioner().get("/v1/cases")).path("items"))
                .anySatisfy(item -> assertThat(item.path("reference")).isEqualTo(analysis.path("reference")));
        refused(
                humanRights("geneva")
                        .get("/v1/cases/" + analysis.path("reference").asString()),
                404);
    }

    @Test
    void isThereOnlyForThoseWhoMaySeeIt() {
        var path = path(openAnalysis(raisedPattern("XDB")));
        var named = api.as(TestIssuer.token("human-rights", "mandate-holder").subject("named"));

        for (var outsider : List.of(analyst("other"), highCommissioner(), president(), bureau(), named)) {
            refused(outsider.get(path), 404);
            assertThat(ok(outsider.get("/v1/analyses?state=XDB")).path("items")).isEmpty();
        }
        refused(analyst("other").post(path + "/submission", Map.of()), 404);
        refused(highCommissioner().post(path + "/transmission", WHY), 404);

        ok(analyst().post(path + "/readers", reader("named", "READER")));
        assertThat(ok(named.get(path)).path("readers")).isEmpty();
        assertThat(ok(named.get("/v1/analyses?state=XDB")).path("items")).hasSize(1);

        ok(analyst().post(path + "/readers", reader("other", "READER")));
        refused(analyst("other").post(path + "/submission", WHY), 403);
        ok(analyst().post(path + "/readers", reader("other", "ANALYST")));
        assertThat(ok(analyst("other").get(path)).path("readers")).hasSize(3);

        ok(analyst("other").ifMatch(version(path)).put(path, CONTENT));
        ok(analyst("other").post(path + "/submission", WHY));
        ok(highCommissioner().get(path));
        refused(president().get(path), 404);
        ok(highCommissioner().post(path + "/transmission", WHY));
        ok(bureau().post(path + "/bureau-views", Map.of("view", "Between us.")));
        assertThat(ok(president().get(path)).path("bureauViews")).hasSize(1);
        assertThat(ok(analyst().get(path)).path("bureauViews")).isEmpty();
    }

    @Test
    void isOpenedOncePerPattern() {
        var pattern = raisedPattern("XDC");
        openAnalysis(pattern);

        var again = Map.of("patternId", pattern.path("id").asString(), "title", "Again");
        assertThat(refused(analyst("other").post("/v1/analyses", again), 409)
                        .path("detail")
                        .asString())
                .contains("UNDER_ANALYSIS");
        var unknown = Map.of("patternId", UUID.randomUUID().toString(), "title", "Unknown");
        refused(analyst().post("/v1/analyses", unknown), 422);
    }

    @Test
    void takesTheSameAnswerOnce() {
        var path = path(openAnalysis(raisedPattern("XDD")));
        var reference = ok(analyst().get(path)).path("reference").asString();
        var event = UUID.randomUUID();

        ok(answer(reference, "APPROVED", event));
        ok(answer(reference, "APPROVED", event));

        assertThat(ok(analyst().get(path)).path("steps")).hasSize(3);
        refused(answer("AV-0000-0000", "APPROVED", UUID.randomUUID()), 422);
    }

    private String version(String path) {
        var headers = analyst().get(path).expectBody().returnResult().getResponseHeaders();
        return Objects.requireNonNull(headers.getETag());
    }

    private ResponseSpec answer(String reference, String answer, UUID event) {
        Api facility = api.as(TestIssuer.service("facility")).key(event.toString());
        var envelope = Map.of(
                "specversion", "1.0",
                "id", event.toString(),
                "source", "/facility",
                "type", "org.avert.facility.referral-answered",
                "subject", reference,
                "time", "2026-03-20T10:00:00Z",
                "datacontenttype", "application/json",
                "data", Map.of("caseReference", reference, "answer", answer, "reasons", "The committee's."));
        return facility.post("/v1/referral-outcomes", MediaType.valueOf("application/cloudevents+json"), envelope);
    }

    private static Map<String, Object> reader(String subject, String duty) {
        return Map.of(
                "person",
                Map.of("issuer", TestIssuer.issuer("human-rights"), "subject", subject),
                "duty",
                duty,
                "reasons",
                "Knows the region.");
    }

    private static String path(JsonNode analysis) {
        return "/v1/analyses/" + analysis.path("id").asString();
    }
}
