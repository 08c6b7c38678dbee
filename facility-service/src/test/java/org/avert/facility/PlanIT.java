package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PlanIT extends FacilityFixture {

    @BeforeEach
    void committee() {
        composeCommittee(COMMITTEE, List.of());
    }

    @AfterEach
    void peersAreBack() {
        PEERS.answer();
    }

    @Test
    void goesFromDraftToClosureWithEachHandoverOnce() {
        var plan = agreedPlan();
        var id = plan.path("id").asString();
        var reference = plan.path("caseReference").asString();
        Deliveries.arriveOnce(PEERS, "/v1/plan-handovers", reference);
        var told = PEERS.received("/v1/plan-handovers", reference).get(0);
        assertThat(told.at("/data/region").asString()).isEqualTo("AFRICAN");
        assertThat(told.at("/data/evidence/needsAssessment").asBoolean()).isTrue();
        assertThat(told.at("/data/activities/0/mechanism").asString()).isEqualTo("UPR");

        disburse(reference, id);
        assertThat(status(id)).isEqualTo("FUNDED");
        var activity = plan.at("/activities/0");
        ok(secretariat().post(completion(id, activity), completionBody()));
        assertThat(status(id)).isEqualTo("COMPLETED");
        Deliveries.arriveOnce(PEERS, "/v1/action-completions", reference);

        var event = UUID.randomUUID();
        var notice = assessment(
                event,
                reference,
                activity.path("id").asString(),
                activity.path("recommendationId").asString());
        created(peer("recommendations").key(event.toString()).post("/v1/assessment-notices", CLOUD_EVENT, notice));
        created(peer("recommendations").key(event.toString()).post("/v1/assessment-notices", CLOUD_EVENT, notice));
        var closed = ok(state("XAA").get("/v1/plans/" + id));
        assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
        assertThat(closed.path("assessments")).hasSize(1);
        assertThat(ok(state("XAA").get("/v1/cases/" + reference))
                        .path("steps")
                        .valueStream()
                        .map(PlanIT::step))
                .containsSubsequence(
                        "application-submitted",
                        "screening-opened",
                        "application-approved",
                        "plan-drafted",
                        "plan-agreed",
                        "plan-funded",
                        "activity-completed",
                        "recommendation-assessed",
                        "plan-closed");
    }

    @Test
    void isHandedOverOnceFundingIsBack() {
        PEERS.fail("/v1/plan-handovers");
        var reference = agreedPlan().path("caseReference").asString();
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(PEERS.received("/v1/plan-handovers", reference))
                        .isNotEmpty());
        PEERS.answer();
        var keys = PEERS.requests("/v1/plan-handovers").stream()
                .filter(request -> request.body().contains(reference))
                .map(request -> request.header("Idempotency-Key"))
                .distinct();
        assertThat(keys).hasSize(1);
    }

    @Test
    void isAgreedInExactlyTheVersionThatWasRead() {
        var application = approvedApplication("XAA");
        var plan = draftPlan(application, recommendation(application));
        var path = "/v1/plans/" + plan.path("id").asString();
        ok(secretariat().ifMatch("\"1\"").put(path, planBody(recommendation(application))));
        state("XAA").post(path + "/agreement").expectStatus().isEqualTo(428);
        state("XAA").ifMatch("\"1\"").post(path + "/agreement").expectStatus().isEqualTo(412);
        state("XAB").ifMatch("\"2\"").post(path + "/agreement").expectStatus().isNotFound();
        ok(state("XAA").ifMatch("\"2\"").post(path + "/agreement"));
        secretariat()
                .ifMatch("\"3\"")
                .put(path, planBody(recommendation(application)))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void isDraftedOnceAndOnlyForAnApprovedApplication() {
        var screened = screenedApplication("XAA");
        secretariat()
                .post("/v1/applications/" + screened + "/plan", planBody(recommendationOf("XAA")))
                .expectStatus()
                .isEqualTo(409);
        var approved = approvedApplication("XAA");
        secretariat()
                .post("/v1/applications/" + approved + "/plan", planBody(recommendationOf("XAA")))
                .expectStatus()
                .isEqualTo(422);
        draftPlan(approved, recommendation(approved));
        secretariat()
                .post("/v1/applications/" + approved + "/plan", planBody(recommendation(approved)))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void isNotCompletedBeforeItIsFunded() {
        var plan = agreedPlan();
        var problem = body(secretariat()
                .post(completion(plan.path("id").asString(), plan.at("/activities/0")), completionBody())
                .expectStatus()
                .isEqualTo(409));
        assertThat(problem.path("detail").asString()).contains("is AGREED");
    }

    @Test
    void letsThePartnerWhoCarriesItOutReportAndNobodyElse() {
        var plan = agreedPlan();
        var id = plan.path("id").asString();
        disburse(plan.path("caseReference").asString(), id);
        partner("other").get("/v1/plans/" + id).expectStatus().isNotFound();
        assertThat(ok(partner("example-forensics").get("/v1/plans?limit=200")).toString())
                .contains(id);
        partner("other")
                .post(completion(id, plan.at("/activities/0")), completionBody())
                .expectStatus()
                .isNotFound();
        ok(partner("example-forensics").post(completion(id, plan.at("/activities/0")), completionBody()));
        secretariat()
                .post(completion(id, plan.at("/activities/0")), completionBody())
                .expectStatus()
                .isEqualTo(409);
    }

    private JsonNode agreedPlan() {
        var application = approvedApplication("XAA");
        var plan = draftPlan(application, recommendation(application));
        return ok(state("XAA")
                .ifMatch("\"1\"")
                .post("/v1/plans/" + plan.path("id").asString() + "/agreement"));
    }

    private void disburse(String reference, String plan) {
        var event = UUID.randomUUID();
        var notice = disbursement(event, reference, plan);
        created(peer("funding").key(event.toString()).post("/v1/disbursement-notices", CLOUD_EVENT, notice));
    }

    private String recommendation(String application) {
        return ok(state("XAA").get("/v1/applications/" + application))
                .at("/recommendations/0/id")
                .asString();
    }

    private String status(String plan) {
        return ok(state("XAA").get("/v1/plans/" + plan)).path("status").asString();
    }

    private static String completion(String plan, JsonNode activity) {
        return "/v1/plans/" + plan + "/activities/" + activity.path("id").asString() + "/completion";
    }

    private static Map<String, Object> completionBody() {
        return Map.of(
                "completedOn", "2026-10-20",
                "summary", "Twenty persons trained.",
                "evidence", List.of(Map.of("title", "Report", "url", "https://example.org/report.pdf")));
    }

    private static String step(JsonNode step) {
        return step.path("step").asString();
    }
}
