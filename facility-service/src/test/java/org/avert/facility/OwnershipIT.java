package org.avert.facility;

import static org.avert.kit.test.TestIssuer.token;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.avert.kit.test.OwnershipMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A referral, its application and its plan, of State XAA; a member of State XAA is recused. */
class OwnershipIT extends FacilityFixture {
    private static final String OWN = "XAA";
    private static final List<String> OTHERS = List.of(ASIA, EAST, LATIN, WEST);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> ownership() {
        composeCommittee(List.of(OWN, ASIA, EAST, LATIN, WEST), List.of());
        var referral = receiveReferral(OWN);
        var recommendation = recommendationOf(OWN);
        var path = drafted(referral, recommendation);
        var document = documentOf(path);
        var clarification = clarified(path);
        approved(path);
        var plan = agreedPlan(path, recommendation);
        return OwnershipMatrix.of("facility")
                .at(client)
                .object("applicationId", path.substring(path.lastIndexOf('/') + 1))
                .object("referralId", referral.path("id").asString())
                .object("reference", referral.path("caseReference").asString())
                .object("documentId", document)
                .object("clarificationId", clarification)
                .object("planId", plan.path("id").asString())
                .object("activityId", plan.at("/activities/0/id").asString())
                .secret("Search commission")
                .office("facility-secretariat")
                .sees("the applicant", "state", token("partners", "state").state(OWN)::sign)
                .sees("a member who sits", "committee", member(ASIA, "ASIA_PACIFIC"))
                .sees(
                        "the partner of an activity",
                        "partner",
                        token("partners", "partner").organisation("example-forensics")::sign)
                .blind("the recused member", "committee", member(OWN, "AFRICAN"))
                .cases();
    }

    private static java.util.function.Supplier<String> member(String state, String region) {
        return token("partners", "committee")
                .subject("member-" + state)
                .state(state)
                .bind("region", region)::sign;
    }

    private String drafted(JsonNode referral, String recommendation) {
        var body = draftBody(recommendation);
        body.put("referralId", referral.path("id").asString());
        return "/v1/applications/" + draftApplication(OWN, body).path("id").asString();
    }

    private String documentOf(String path) {
        return created(state(OWN)
                        .post(
                                path + "/documents?name=a.txt&mediaType=text/plain",
                                MediaType.APPLICATION_OCTET_STREAM,
                                "text".getBytes(StandardCharsets.UTF_8)))
                .path("id")
                .asString();
    }

    private String clarified(String path) {
        ok(state(OWN).post(path + "/submission"));
        created(secretariat().post(path + "/clarifications", Map.of("question", "Which laboratory?")));
        var asked = ok(state(OWN).get(path)).at("/clarifications/0/id").asString();
        ok(state(OWN)
                .ifMatch(etag(state(OWN).get(path)))
                .put(path + "/clarifications/" + asked + "/answer", Map.of("answer", "The one of the North.")));
        return asked;
    }

    private void approved(String path) {
        ok(secretariat().post(path + "/completeness"));
        OTHERS.forEach(member -> created(member(member).post(path + "/scores", scoreBody("APPROVE", 10))));
        created(secretariat().post(path + "/decision", Map.of("reasons", "As voted.")));
    }

    private JsonNode agreedPlan(String path, String recommendation) {
        var plan = created(secretariat().post(path + "/plan", planBody(recommendation)));
        var place = "/v1/plans/" + plan.path("id").asString();
        return ok(state(OWN).ifMatch(etag(state(OWN).get(place))).post(place + "/agreement"));
    }
}
