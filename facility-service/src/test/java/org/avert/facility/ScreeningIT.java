package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScreeningIT extends FacilityFixture {

    @BeforeEach
    void committee() {
        composeCommittee(COMMITTEE, List.of());
    }

    @Test
    void keepsScoresSealedUntilAllHaveScored() {
        var id = screenedApplication("XAA");
        var scores = "/v1/applications/" + id + "/scores";
        created(score(AFRICA, id, "APPROVE"));
        created(score(ASIA, id, "DECLINE"));
        assertThat(ok(member(AFRICA).get(scores)).path("items")).hasSize(1);
        assertThat(ok(member(AFRICA).get(scores)).at("/items/0/state").asString())
                .isEqualTo(AFRICA);
        assertThat(ok(member(WEST).get(scores)).path("items")).isEmpty();
        assertThat(ok(secretariat().get(scores)).path("items")).isEmpty();
        assertThat(ok(secretariat().get("/v1/applications/" + id + "/screening"))
                        .path("seats")
                        .valueStream()
                        .filter(seat -> seat.path("scored").asBoolean()))
                .hasSize(2);
        decide(id).expectStatus().isEqualTo(409);
        List.of(EAST, LATIN, WEST).forEach(member -> created(score(member, id, "APPROVE")));
        assertThat(ok(member(WEST).get(scores)).path("items")).hasSize(5);
        assertThat(ok(secretariat().get(scores)).path("opened").asBoolean()).isTrue();
        state("XAA").get(scores).expectStatus().isForbidden();
    }

    @Test
    void holdsScoresToTheCriteria() {
        var id = screenedApplication("XAA");
        var path = "/v1/applications/" + id + "/scores";
        var problem = body(member(AFRICA)
                .post(path, scoreBody("APPROVE", 11))
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/scores/4/score");
        created(score(AFRICA, id, "APPROVE"));
        score(AFRICA, id, "DECLINE").expectStatus().isEqualTo(409);
    }

    @Test
    void approvesByMajorityWithReasonsThatTheApplicantReads() {
        var id = screenedApplication("XAA");
        List.of(AFRICA, ASIA, EAST).forEach(member -> created(score(member, id, "APPROVE")));
        List.of(LATIN, WEST).forEach(member -> created(score(member, id, "DECLINE")));
        var decision = created(decide(id));
        assertThat(decision.path("outcome").asString()).isEqualTo("APPROVED");
        assertThat(decision.path("approving").asInt()).isEqualTo(3);
        var read = ok(state("XAA").get("/v1/applications/" + id + "/decision"));
        assertThat(read.path("reasons").asString()).isEqualTo("As voted.");
        assertThat(read.path("averageTotal").asDouble()).isEqualTo(50.0);
        state("XAB").get("/v1/applications/" + id + "/decision").expectStatus().isNotFound();
    }

    @Test
    void opensOneMoreRoundAfterATieAndThenDefers() {
        composeCommittee(List.of("XAA", ASIA, EAST, LATIN, WEST), List.of());
        var id = screenedApplication("XAA");
        var path = "/v1/applications/" + id;
        tie(id);
        assertThat(created(decide(id)).path("outcome").asString()).isEqualTo("ANOTHER_ROUND");
        state("XAA").get(path + "/decision").expectStatus().isNotFound();
        assertThat(ok(member(ASIA).get(path)).path("round").asInt()).isEqualTo(2);
        tie(id);
        assertThat(created(decide(id)).path("outcome").asString()).isEqualTo("DEFERRED");
        assertThat(ok(state("XAA").get(path + "/decision")).path("outcome").asString())
                .isEqualTo("DEFERRED");
        ok(state("XAA").post(path + "/submission"));
    }

    @Test
    void needsAQuorumOfThree() {
        composeCommittee(COMMITTEE, List.of());
        var body = draftBody(recommendationOf("XAA"));
        body.put("jointApplicants", List.of(AFRICA, ASIA, EAST));
        var id = submit("XAA", draftApplication("XAA", body));
        var problem = body(secretariat()
                .post("/v1/applications/" + id + "/completeness")
                .expectStatus()
                .isEqualTo(409));
        assertThat(problem.path("detail").asString()).startsWith("2 of the committee may judge");
    }

    @Test
    void countsTenSimultaneousVotesOfOneMemberOnce() {
        var id = screenedApplication("XAA");
        var statuses = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> score(AFRICA, id, "APPROVE")
                        .expectBody()
                        .returnResult()
                        .getStatus()
                        .value())
                .toList();
        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(9);
    }

    @Test
    void opensOnceWhenTheLastTwoScoreAtTheSameInstant() {
        var id = screenedApplication("XAA");
        List.of(AFRICA, ASIA, EAST).forEach(member -> created(score(member, id, "APPROVE")));
        List.of(LATIN, WEST).parallelStream().forEach(member -> created(score(member, id, "APPROVE")));
        var path = "/v1/applications/" + id;
        assertThat(ok(secretariat().get(path + "/scores")).path("items")).hasSize(5);
        var reference = ok(secretariat().get(path)).path("caseReference").asString();
        assertThat(ok(secretariat().get("/v1/cases/" + reference))
                        .path("steps")
                        .valueStream()
                        .filter(step -> step.path("step").asString().equals("scores-opened")))
                .hasSize(1);
        score(LATIN, id, "DECLINE").expectStatus().isEqualTo(409);
    }

    @Test
    void judgesByTheCriteriaInForceWhenSubmitted() {
        var id = screenedApplication("XAA");
        var etag = etag(secretariat().get("/v1/screening-criteria"));
        var before = ok(secretariat().get("/v1/screening-criteria"));
        ok(secretariat()
                .ifMatch(etag)
                .put(
                        "/v1/screening-criteria",
                        Map.of(
                                "reason",
                                "Simpler.",
                                "criteria",
                                List.of(Map.of("key", "all", "title", "All", "weight", 100)))));
        created(score(AFRICA, id, "APPROVE"));
        ok(secretariat()
                .ifMatch(etag(secretariat().get("/v1/screening-criteria")))
                .put("/v1/screening-criteria", Map.of("reason", "Back.", "criteria", before.path("criteria"))));
    }

    @Test
    void tellsEarlyWarningWhatBecameOfItsReferralExactlyOnce() {
        var referral = receiveReferral("XAA");
        var reference = referral.path("caseReference").asString();
        var body = draftBody(recommendationOf("XAA"));
        body.put("referralId", referral.path("id").asString());
        var id = submit("XAA", draftApplication("XAA", body));
        ok(secretariat().post("/v1/applications/" + id + "/completeness"));
        COMMITTEE.forEach(member -> created(score(member, id, "DECLINE")));
        created(decide(id));
        Deliveries.arriveOnce(PEERS, "/v1/referral-outcomes", reference);
        var told = PEERS.received("/v1/referral-outcomes", reference).get(0);
        assertThat(told.at("/data/answer").asString()).isEqualTo("DECLINED");
        assertThat(ok(state("XAA").get("/v1/referrals/" + referral.path("id").asString()))
                        .path("status")
                        .asString())
                .isEqualTo("ANSWERED");
    }

    private void tie(String id) {
        List.of(ASIA, EAST).forEach(member -> created(score(member, id, "APPROVE")));
        List.of(LATIN, WEST).forEach(member -> created(score(member, id, "DECLINE")));
    }
}
