package org.avert.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@AvertIT
class AccessIT {

    @Autowired
    private WebTestClient client;

    @Autowired
    private Api api;

    @Autowired
    private DatabaseClient database;

    @TestFactory
    Stream<DynamicTest> everyOperationForEveryRole() {
        var opened = new Scenario(api).planOf("XAA", 25_000_000);
        return AccessMatrix.of("funding")
                .at(client)
                .fixture("getRequestFile", opened.file())
                .fixture("consentToPublicText", opened.file() + "/consent")
                .fixture("getFundingCase", "/v1/cases/" + opened.caseReference())
                .cases();
    }

    @Test
    void readsOfAFileLeaveARowInTheAudit() {
        var scenario = new Scenario(api);
        var opened = scenario.planOf("XAA", 25_000_000);
        scenario.as(Scenario.state("XAA")).get(opened.file()).expectStatus().isOk();

        var rows = database.sql(
                        "select office, operation from audit where object_id = :id and act = 'READ' order by at")
                .bind("id", opened.requestId())
                .fetch()
                .all()
                .collectList()
                .block();

        assertThat(rows)
                .contains(Map.of("office", "state", "operation", "getRequestFile"))
                .contains(Map.of("office", "facility-secretariat", "operation", "getRequestFile"));
    }
}
