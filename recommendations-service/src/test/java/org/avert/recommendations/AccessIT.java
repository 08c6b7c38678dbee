package org.avert.recommendations;

import java.util.stream.Stream;
import org.avert.kit.test.AccessMatrix;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@AvertIT
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessIT {
    @Autowired
    WebTestClient client;

    private String recommendation;

    @BeforeAll
    void aRecommendationOfStateA() {
        var desk = Desk.at(client);
        desk.imported("sample.csv", UprInfoFile.sample().bytes());
        recommendation = desk.get("/v1/recommendations?state=XAA")
                .get("items")
                .get(0)
                .get("id")
                .asString();
    }

    @TestFactory
    Stream<DynamicTest> access() {
        return AccessMatrix.of("recommendations")
                .at(client)
                .fixture("listActions", "/v1/recommendations/" + recommendation + "/actions")
                .cases();
    }
}
