package org.avert.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestPeer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last steps of the thread: an action is done, its recommendation is assessed, the facility is told. */
@AvertIT
class ThreadIT {
    private static final TestPeer FACILITY = TestPeer.start();
    private static final MediaType CLOUD_EVENT = MediaType.parseMediaType("application/cloudevents+json");
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    WebTestClient client;

    @Autowired
    JsonMapper json;

    private final String reference = CaseReference.random().value();
    private final String activity = UUID.randomUUID().toString();
    private Desk desk;
    private String recommendation;

    @DynamicPropertySource
    static void peer(DynamicPropertyRegistry registry) {
        registry.add("avert.peer.peers.facility", FACILITY::url);
    }

    @AfterAll
    static void stop() {
        FACILITY.close();
    }

    @BeforeEach
    void aRecommendation() {
        desk = Desk.at(client);
        FACILITY.forget();
        FACILITY.answers("POST", "/v1/assessment-notices", 201, "{\"id\":\"11111111-1111-4111-8111-111111111111\"}");
        desk.imported("sample.csv", UprInfoFile.sample().bytes());
        recommendation = desk.get("/v1/recommendations?state=XAA&text=legal aid")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    @Test
    void actionIsDoneThenRecommendationIsAssessedThenFacilityKnows() {
        var action = actionIsHandedOver(UUID.randomUUID());
        assessmentIsDue(action);

        assessed(action).expectStatus().isCreated();

        facilityIsTold();
        assertThat(due()).isEmpty();
        matrixShowsTheGrade();
        caseTellsBothSteps();
    }

    @Test
    void aHandoverTakesEffectOnceHoweverOftenItComes() {
        var event = UUID.randomUUID();
        var first = actionIsHandedOver(event);

        assertThat(actionIsHandedOver(event)).isEqualTo(first);
        assertThat(actionIsHandedOver(UUID.randomUUID())).isEqualTo(first);

        var actions = Desk.read(desk.geneva().get("/v1/recommendations/" + recommendation + "/actions"));
        assertThat(actions.get("items")).hasSizeGreaterThanOrEqualTo(1);
        assertThat(actions.get("items").values())
                .filteredOn(it -> reference.equals(it.get("caseReference").asString()))
                .hasSize(1);
    }

    @Test
    void anActionIsAnsweredOnce() {
        var action = actionIsHandedOver(UUID.randomUUID());
        assessed(action).expectStatus().isCreated();

        assessed(action).expectStatus().isEqualTo(409);

        facilityIsTold();
    }

    @Test
    void whatMakesNoSenseIsRefusedWithItsPlace() {
        refusedAt(assessment("MARVELLOUS", null), "/grade");
        refusedAt(
                Map.of(
                        "scale",
                        Map.of("id", "unheard-of", "version", 1),
                        "grade",
                        "FULLY",
                        "narrative",
                        "n",
                        "evidence",
                        List.of()),
                "/scale");
        refusedAt(assessment("FULLY", UUID.randomUUID().toString()), "/actionId");
        desk.geneva()
                .post("/v1/recommendations/" + UUID.randomUUID() + "/assessments", assessment("FULLY", null))
                .expectStatus()
                .isNotFound();
        desk.facility()
                .key(UUID.randomUUID().toString())
                .post(
                        "/v1/action-completions",
                        CLOUD_EVENT,
                        handover(UUID.randomUUID(), UUID.randomUUID().toString()))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void anotherStateSeesNeitherActionsNorCase() {
        actionIsHandedOver(UUID.randomUUID());

        desk.state("XAB")
                .get("/v1/recommendations/" + recommendation + "/actions")
                .expectStatus()
                .isNotFound();
        desk.state("XAB").get("/v1/cases/" + reference).expectStatus().isNotFound();
        assertThat(Desk.read(desk.state("XAB").get("/v1/cases")).get("items")).isEmpty();
        desk.state("XAA")
                .get("/v1/recommendations/" + recommendation + "/actions")
                .expectStatus()
                .isOk();
        desk.state("XAA").get("/v1/cases/" + reference).expectStatus().isOk();
        assertThat(Desk.read(desk.state("XAA").get("/v1/cases?limit=200"))
                        .get("items")
                        .values())
                .extracting(it -> it.get("reference").asString())
                .contains(reference);
    }

    @Test
    void thePublicReadsAssessmentsButNeverTheCase() {
        var action = actionIsHandedOver(UUID.randomUUID());
        assessed(action).expectStatus().isCreated();

        var shown = desk.get("/v1/recommendations/" + recommendation + "/assessments")
                        .toString()
                + desk.get("/v1/recommendations/" + recommendation)
                + desk.get("/v1/countries/XAA/matrix?cycle=3");

        assertThat(shown)
                .contains("Partially implemented")
                .doesNotContain(reference)
                .doesNotContain("AV-");
    }

    private String actionIsHandedOver(UUID event) {
        return Desk.read(desk.facility()
                        .key(event.toString())
                        .post("/v1/action-completions", CLOUD_EVENT, handover(event, recommendation))
                        .expectStatus()
                        .isCreated())
                .get("id")
                .asString();
    }

    private Map<String, Object> handover(UUID event, String ofRecommendation) {
        return Map.of(
                "specversion",
                "1.0",
                "id",
                event,
                "source",
                "/facility",
                "type",
                "org.avert.facility.action-completed",
                "subject",
                reference,
                "time",
                Instant.parse("2026-06-01T10:00:00Z").toString(),
                "data",
                Map.of(
                        "caseReference",
                        reference,
                        "caseTitle",
                        "Legal aid in the northern districts",
                        "activityId",
                        activity,
                        "recommendationId",
                        ofRecommendation,
                        "title",
                        "Legal aid offices opened in twelve districts",
                        "completedOn",
                        "2026-05-30",
                        "evidence",
                        List.of(Map.of("title", "Completion report", "document", "MoJ/2026/14"))));
    }

    private void assessmentIsDue(String action) {
        assertThat(due())
                .extracting(it -> it.get("action").get("id").asString())
                .contains(action);
    }

    private List<JsonNode> due() {
        return Desk.read(desk.geneva()
                        .get("/v1/assessments-due?limit=200")
                        .expectStatus()
                        .isOk())
                .get("items")
                .valueStream()
                .filter(it ->
                        reference.equals(it.get("action").get("caseReference").asString()))
                .toList();
    }

    private WebTestClient.ResponseSpec assessed(String action) {
        return desk.geneva()
                .post("/v1/recommendations/" + recommendation + "/assessments", assessment("PARTIALLY", action));
    }

    private static Map<String, Object> assessment(String grade, @Nullable String action) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "scale",
                Map.of("id", "implementation", "version", 1),
                "grade",
                grade,
                "narrative",
                "Legal aid is open in twelve of twenty districts.",
                "evidence",
                List.of(Map.of("title", "Completion report", "document", "MoJ/2026/14", "paragraph", "7"))));
        if (action != null) {
            body.put("actionId", action);
        }
        return body;
    }

    private void refusedAt(Map<String, Object> body, String pointer) {
        var problem = Desk.read(desk.geneva()
                .post("/v1/recommendations/" + recommendation + "/assessments", body)
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
    }

    private void facilityIsTold() {
        await().atMost(SOON).untilAsserted(() -> assertThat(told()).hasSize(1));
        var notice = json.readTree(told().get(0).body());
        assertThat(notice.get("type").asString()).isEqualTo("org.avert.recommendations.recommendation-assessed");
        assertThat(notice.get("data").get("activityId").asString()).isEqualTo(activity);
        assertThat(notice.get("data").get("grade").asString()).isEqualTo("PARTIALLY");
        assertThat(notice.get("id").asString()).isEqualTo(told().get(0).header("Idempotency-Key"));
    }

    private List<TestPeer.Received> told() {
        return FACILITY.requests("POST", "/v1/assessment-notices").stream()
                .filter(it -> it.body().contains(reference))
                .toList();
    }

    private void matrixShowsTheGrade() {
        var matrix = desk.get("/v1/countries/XAA/matrix?cycle=3");
        assertThat(matrix.get("assessed").asInt()).isEqualTo(1);
        assertThat(matrix.get("clusters")
                        .get(0)
                        .get("rows")
                        .get(0)
                        .get("assessment")
                        .get("gradeLabel")
                        .asString())
                .isEqualTo("Partially implemented");
    }

    private void caseTellsBothSteps() {
        var part = Desk.read(
                desk.geneva().get("/v1/cases/" + reference).expectStatus().isOk());
        assertThat(part.get("steps").values())
                .extracting(it ->
                        it.get("step").asString() + " by " + it.get("actor").asString())
                .containsExactly("action-completed by facility", "recommendation-assessed by geneva");
        assertThat(part.get("title").asString()).isEqualTo("Legal aid in the northern districts");
    }
}
