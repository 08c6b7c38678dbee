package org.avert.facility;

import java.util.List;
import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

class AccessMatrixIT extends FacilityFixture {
    @Autowired
    @SuppressWarnings("NullAway.Init")
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> access() {
        composeCommittee(COMMITTEE, List.of());
        var referral = receiveReferral("XAA");
        var application = approvedApplication("XAA");
        var path = "/v1/applications/" + application;
        var recommendation =
                ok(state("XAA").get(path)).at("/recommendations/0/id").asString();
        var plan = draftPlan(application, recommendation).path("id").asString();
        var reference = ok(state("XAA").get(path)).path("caseReference").asString();
        return AccessMatrix.of("facility")
                .at(client)
                .fixture("getReferral", "/v1/referrals/" + referral.path("id").asString())
                .fixture("getApplication", path)
                .fixture("getDecision", path + "/decision")
                .fixture("listApplicationDocuments", path + "/documents")
                .fixture("getAssistancePlan", "/v1/plans/" + plan)
                .fixture("getFacilityCase", "/v1/cases/" + reference)
                .cases();
    }
}
