package org.avert.funding;

import static org.avert.kit.test.TestIssuer.token;

import java.util.List;
import java.util.stream.Stream;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.OwnershipMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The file of a request of State XAA and a pledge for it. */
@AvertIT
class OwnershipIT {

    @Autowired
    private WebTestClient client;

    @Autowired
    private Api api;

    @TestFactory
    Stream<DynamicTest> ownership() {
        var scenario = new Scenario(api);
        var opened = scenario.published(scenario.planOf("XAA", 25_000_000), "XAA", "police-training");
        var pledge = scenario.pledged(opened, "sample-donor", 1_000_000);
        return OwnershipMatrix.of("funding")
                .at(client)
                .object("requestId", opened.requestId())
                .object("pledgeId", pledge)
                .object("reference", opened.caseReference())
                .office("facility-secretariat", "geneva")
                // a published request is there for every donor
                .open("createPledge")
                .sees("the State", "state", Scenario.state("XAA")::sign)
                .sees(
                        "the country team",
                        "country-team",
                        token("development", "country-team").bind("countries", List.of("XAA"))::sign)
                .sees(
                        "the donor",
                        "donor",
                        Scenario.donor("sample-donor")::sign,
                        "getPledge",
                        "commitPledge",
                        "recordDisbursement",
                        "withdrawPledge")
                .cases();
    }
}
