package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class ApplicationIT extends FacilityFixture {

    @BeforeEach
    void committee() {
        composeCommittee(COMMITTEE, List.of());
    }

    @AfterEach
    void peersAreBack() {
        PEERS.answer();
    }

    @Test
    void takesTheCaseAndPriorityOfItsReferral() {
        var referral = receiveReferral("XAA");
        var body = draftBody(recommendationOf("XAA"));
        body.put("referralId", referral.path("id").asString());
        var draft = draftApplication("XAA", body);
        assertThat(draft.path("caseReference")).isEqualTo(referral.path("caseReference"));
        assertThat(draft.path("priority").asBoolean()).isTrue();
        var referralPath = "/v1/referrals/" + referral.path("id").asString();
        assertThat(ok(secretariat().get(referralPath)).has("applicationId")).isFalse();
        submit("XAA", draft);
        var after = ok(secretariat().get(referralPath));
        assertThat(after.path("status").asString()).isEqualTo("APPLIED");
        assertThat(after.path("applicationId")).isEqualTo(draft.path("id"));
        state("XAA").post("/v1/applications", body).expectStatus().isEqualTo(409);
    }

    @Test
    void cannotAnswerTheReferralOfAnotherState() {
        var body = draftBody(recommendationOf("XAB"));
        body.put("referralId", receiveReferral("XAA").path("id").asString());
        state("XAB").post("/v1/applications", body).expectStatus().isEqualTo(422);
    }

    @Test
    void pointsAtRecommendationsThatCannotBeNamed() {
        var body = draftBody(recommendationOf("XAA"));
        body.put(
                "recommendationIds",
                List.of(
                        recommendationOf("XAA"),
                        recommendationOf("XAB"),
                        "f" + UUID.randomUUID().toString().substring(1)));
        body.put("needs", List.of());
        var problem =
                body(state("XAA").post("/v1/applications", body).expectStatus().isEqualTo(422));
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString()))
                .containsExactly("/recommendationIds/1", "/recommendationIds/2");
    }

    @Test
    void isKeptAsADraftWhileRecommendationsCannotBeAskedAndNeverAcceptedUnchecked() {
        PEERS.fail("/v1/recommendation-lookups");
        var draft = draftApplication("XAA", draftBody(recommendationOf("XAA")));
        assertThat(draft.path("recommendationsChecked").asBoolean()).isFalse();
        var path = "/v1/applications/" + draft.path("id").asString();
        var problem =
                body(state("XAA").post(path + "/submission").expectStatus().isEqualTo(503));
        assertThat(problem.path("detail").asString()).contains("recommendations");
        assertThat(ok(state("XAA").get(path)).path("status").asString()).isEqualTo("DRAFT");
        PEERS.answer();
        assertThat(ok(state("XAA").post(path + "/submission"))
                        .path("recommendationsChecked")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void listsWhatIsMissingOnSubmission() {
        var draft = draftApplication("XAA", Map.of("title", "Only a title"));
        var problem = body(state("XAA")
                .post("/v1/applications/" + draft.path("id").asString() + "/submission")
                .expectStatus()
                .isEqualTo(422));
        assertThat(problem.path("errors")).hasSize(5);
    }

    @Test
    void isTheStatesOwnUntilSubmittedAndSeenByTheCommitteeOnceScreened() {
        var draft = draftApplication("XAA", draftBody(recommendationOf("XAA")));
        var path = "/v1/applications/" + draft.path("id").asString();
        secretariat().get(path).expectStatus().isNotFound();
        state("XAB").get(path).expectStatus().isNotFound();
        submit("XAA", draft);
        ok(secretariat().get(path));
        member(AFRICA).get(path).expectStatus().isNotFound();
        ok(secretariat().post(path + "/completeness"));
        COMMITTEE.forEach(member -> ok(member(member).get(path)));
        state("XAB").get(path).expectStatus().isNotFound();
    }

    @Test
    void isReadButNotSteeredByWhoAppliesJointly() {
        var body = draftBody(recommendationOf("XAB"));
        body.put("jointApplicants", List.of("XAB"));
        var draft = draftApplication("XAA", body);
        var path = "/v1/applications/" + draft.path("id").asString();
        ok(state("XAB").get(path));
        state("XAB").post(path + "/submission").expectStatus().isForbidden();
    }

    @Test
    void demandsTheVersionThatWasRead() {
        var draft = draftApplication("XAA", draftBody(recommendationOf("XAA")));
        var path = "/v1/applications/" + draft.path("id").asString();
        var body = draftBody(recommendationOf("XAA"));
        state("XAA").put(path, body).expectStatus().isEqualTo(428);
        ok(state("XAA").ifMatch("\"1\"").put(path, body));
        state("XAA").ifMatch("\"1\"").put(path, body).expectStatus().isEqualTo(412);
        state("XAB").put(path, Map.of()).expectStatus().isNotFound();
    }

    @Test
    void goesBackForClarificationUntilItIsAnswered() {
        var id = submittedApplication("XAA");
        var path = "/v1/applications/" + id;
        var asked = created(secretariat()
                .post(path + "/clarifications", Map.of("question", "Which posts are filled?", "dueOn", "2026-12-01")));
        assertThat(asked.path("status").asString()).isEqualTo("CLARIFICATION");
        secretariat().post(path + "/completeness").expectStatus().isEqualTo(409);
        var question = asked.at("/clarifications/0/id").asString();
        var answered = ok(state("XAA")
                .ifMatch("\"" + asked.path("version").asLong() + "\"")
                .put(path + "/clarifications/" + question + "/answer", Map.of("answer", "Eight of twelve.")));
        assertThat(answered.path("status").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void canBeWithdrawnAndLeavesItsReferralOpen() {
        var referral = receiveReferral("XAA");
        var body = draftBody(recommendationOf("XAA"));
        body.put("referralId", referral.path("id").asString());
        var id = submit("XAA", draftApplication("XAA", body));
        ok(state("XAA").post("/v1/applications/" + id + "/withdrawal", Map.of("reason", "Not now.")));
        draftApplication("XAA", body);
    }

    @Test
    void namesTheStatusAndTheStepsItAllows() {
        var id = submittedApplication("XAA");
        var problem = body(state("XAA")
                .post("/v1/applications/" + id + "/submission")
                .expectStatus()
                .isEqualTo(409));
        assertThat(problem.path("detail").asString())
                .isEqualTo("The application is SUBMITTED. It allows: ask, confirm completeness, withdraw.");
    }

    @Test
    void listsByStatusAndApplicant() {
        var body = draftBody(recommendationOf("XAB"));
        body.put("jointApplicants", List.of("XAB"));
        var id = submit("XAC", draftApplication("XAC", body));
        var found = ok(secretariat().get("/v1/applications?status=SUBMITTED&applicant=XAC"));
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.at("/items/0/id").asString()).isEqualTo(id);
        assertThat(ok(secretariat().get("/v1/applications?status=APPROVED&applicant=XAC"))
                        .path("items"))
                .isEmpty();
    }

    @Test
    void keepsDocumentsByteForByte() {
        var draft = draftApplication("XAA", draftBody(recommendationOf("XAA")));
        var path = "/v1/applications/" + draft.path("id").asString() + "/documents";
        var bytes = "%PDF-1.7 conflict analysis".getBytes(StandardCharsets.UTF_8);
        var stored = created(state("XAA")
                .post(
                        path + "?name=analysis.pdf&mediaType=application/pdf",
                        MediaType.APPLICATION_OCTET_STREAM,
                        bytes));
        assertThat(ok(state("XAA").get(path)).path("items")).hasSize(1);
        state("XAA")
                .get(path + "/" + stored.path("id").asString())
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment; .*")
                .expectBody(byte[].class)
                .isEqualTo(bytes);
        state("XAB").get(path).expectStatus().isNotFound();
        state("XAB")
                .get(path + "/" + stored.path("id").asString())
                .expectStatus()
                .isNotFound();
    }

    @Test
    void refusesDocumentsOfOtherTypesAndTooLargeOnes() {
        var draft = draftApplication("XAA", draftBody(recommendationOf("XAA")));
        var path = "/v1/applications/" + draft.path("id").asString() + "/documents?name=a&mediaType=";
        var page = "<html>".getBytes(StandardCharsets.UTF_8);
        state("XAA")
                .post(path + "text/html", MediaType.APPLICATION_OCTET_STREAM, page)
                .expectStatus()
                .isEqualTo(422);
        state("XAA")
                .post(path + "image/png", MediaType.APPLICATION_OCTET_STREAM, page)
                .expectStatus()
                .isEqualTo(422);
        state("XAA")
                .post(path + "text/plain", MediaType.APPLICATION_OCTET_STREAM, new byte[7 * 1024 * 1024])
                .expectStatus()
                .isEqualTo(413);
    }
}
