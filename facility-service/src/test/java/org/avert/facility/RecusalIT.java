package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** A recused member reads not one byte of the application, whatever the way. */
class RecusalIT extends FacilityFixture {
    private static final String OWN = "XAA";

    @BeforeEach
    void aMemberOfTheApplicantsState() {
        composeCommittee(List.of(OWN, ASIA, EAST, LATIN, WEST), List.of());
    }

    @Test
    void ofTheApplicantsStateIsBlind() {
        var id = screenedWithDocument();
        blind(OWN, id);
        assertThat(recusedFrom(id)).containsExactly(OWN + " OWN_STATE");
    }

    @Test
    void ofAJointApplicantIsBlind() {
        composeCommittee(COMMITTEE, List.of());
        var body = draftBody(recommendationOf("XAA"));
        body.put("jointApplicants", List.of(EAST));
        var id = submit("XAA", draftApplication("XAA", body));
        ok(secretariat().post("/v1/applications/" + id + "/completeness"));
        blind(EAST, id);
        assertThat(recusedFrom(id)).containsExactly(EAST + " JOINT_APPLICANT");
    }

    @Test
    void withACompetingApplicationStaysBlindAfterItIsWithdrawn() {
        composeCommittee(List.of(AFRICA, ASIA, EAST, "XCD", WEST), List.of());
        var id = screenedApplication("XAA");
        ok(member("XCD").get("/v1/applications/" + id));
        created(score("XCD", id, "DECLINE"));
        var own = submit("XCD", draftApplication("XCD", draftBody(recommendationOf("XAA")), "XAA"));
        blind("XCD", id);
        ok(state("XCD").post("/v1/applications/" + own + "/withdrawal", Map.of("reason", "Changed plans.")));
        blind("XCD", id);
        assertThat(recusedFrom(id)).containsExactly("XCD COMPETING_APPLICATION");
        // the score given before is set aside: four remain, and their votes alone count
        List.of(AFRICA, ASIA, EAST, WEST).forEach(member -> created(score(member, id, "APPROVE")));
        var decision = created(decide(id));
        assertThat(decision.path("approving").asInt()).isEqualTo(4);
        assertThat(decision.path("declining").asInt()).isZero();
        assertThat(ok(secretariat().get("/v1/applications/" + id + "/scores")).path("items"))
                .hasSize(4);
        blind("XCD", id);
    }

    @Test
    void letsTheAlternateOfTheRegionStepIn() {
        composeCommittee(List.of(OWN, ASIA, EAST, LATIN, WEST), List.of("XCA", "XCB"));
        var id = screenedApplication(OWN);
        blind(OWN, id);
        ok(member("XCA").get("/v1/applications/" + id));
        blind("XCB", id);
        List.of("XCA", ASIA, EAST, LATIN, WEST).forEach(member -> created(score(member, id, "APPROVE")));
        assertThat(created(decide(id)).path("approving").asInt()).isEqualTo(5);
    }

    @Test
    void theRoleAloneOpensNothing() {
        var id = screenedApplication("XAB");
        var stranger = api.as(TestIssuer.token("partners", "committee")
                .subject("member-of-nothing")
                .state(ASIA)
                .bind("region", "ASIA_PACIFIC"));
        stranger.get("/v1/applications/" + id).expectStatus().isNotFound();
        var otherState = api.as(TestIssuer.token("partners", "committee")
                .subject("member-" + ASIA)
                .state("XZZ")
                .bind("region", "ASIA_PACIFIC"));
        otherState.get("/v1/applications/" + id).expectStatus().isNotFound();
        assertThat(ok(stranger.get("/v1/applications")).path("items")).isEmpty();
    }

    @Test
    void whoLeavesTheCommitteeLosesSightAtOnceAndTheSuccessorSees() {
        var id = screenedApplication("XAB");
        ok(member(ASIA).get("/v1/applications/" + id));
        composeCommittee(List.of(OWN, "XCB", EAST, LATIN, WEST), List.of());
        blind(ASIA, id);
        ok(member("XCB").get("/v1/applications/" + id));
    }

    @Test
    void aDelegateWhoAlsoSitsReadsTheOwnApplicationButNoScoreOfIt() {
        var id = screenedApplication(OWN);
        List.of(ASIA, EAST, LATIN, WEST).forEach(member -> created(score(member, id, "APPROVE")));
        var both = api.as(TestIssuer.token("partners", "state", "committee")
                .subject("member-" + OWN)
                .state(OWN)
                .bind("region", "AFRICAN"));
        ok(both.get("/v1/applications/" + id));
        both.get("/v1/applications/" + id + "/scores").expectStatus().isNotFound();
        both.get("/v1/applications/" + id + "/screening").expectStatus().isNotFound();
        var reference =
                ok(both.get("/v1/applications/" + id)).path("caseReference").asString();
        assertThat(ok(both.get("/v1/cases/" + reference))
                        .path("steps")
                        .valueStream()
                        .map(RecusalIT::step))
                .doesNotContain("score-sealed", "scores-opened");
    }

    private void blind(String member, String id) {
        var path = "/v1/applications/" + id;
        var application = ok(secretariat().get(path));
        var reference = application.path("caseReference").asString();
        var reader = member(member);
        reader.get(path).expectStatus().isNotFound();
        reader.get(path + "/scores").expectStatus().isNotFound();
        reader.get(path + "/screening").expectStatus().isNotFound();
        reader.get(path + "/decision").expectStatus().isNotFound();
        reader.get(path + "/documents").expectStatus().isNotFound();
        ok(secretariat().get(path + "/documents"))
                .path("items")
                .forEach(document -> reader.get(
                                path + "/documents/" + document.path("id").asString())
                        .expectStatus()
                        .isNotFound());
        score(member, id, "APPROVE").expectStatus().isNotFound();
        reader.post(path + "/scores", Map.of()).expectStatus().isNotFound();
        reader.get("/v1/cases/" + reference).expectStatus().isNotFound();
        for (var list : List.of("/v1/applications?limit=200", "/v1/cases?limit=200", "/v1/plans?limit=200")) {
            var text = ok(reader.get(list)).toString();
            assertThat(text).doesNotContain(id).doesNotContain(reference);
        }
    }

    private List<String> recusedFrom(String id) {
        return ok(secretariat().get("/v1/applications/" + id + "/screening"))
                .path("recused")
                .valueStream()
                .map(seat ->
                        seat.path("state").asString() + " " + seat.path("rule").asString())
                .toList();
    }

    private String screenedWithDocument() {
        var draft = draftApplication(OWN, draftBody(recommendationOf(OWN)));
        var path = "/v1/applications/" + draft.path("id").asString();
        created(state(OWN)
                .post(
                        path + "/documents?name=a.txt&mediaType=text/plain",
                        MediaType.APPLICATION_OCTET_STREAM,
                        "text".getBytes(StandardCharsets.UTF_8)));
        var id = submit(OWN, draft);
        ok(secretariat().post(path + "/completeness"));
        return id;
    }

    private JsonNode draftApplication(String state, Map<String, Object> body, String joint) {
        body.put("jointApplicants", List.of(joint));
        return draftApplication(state, body);
    }

    private static String step(JsonNode step) {
        return step.path("step").asString();
    }
}
