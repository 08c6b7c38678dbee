package org.avert.recommendations;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.OwnershipMatrix;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An action of a case on a recommendation to State XAA. */
@AvertIT
class OwnershipIT {
    private final String reference = CaseReference.random().value();

    @Autowired
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> ownership() {
        var desk = Desk.at(client);
        desk.imported("sample.csv", UprInfoFile.sample().bytes());
        var recommendation = desk.get("/v1/recommendations?state=XAA&text=legal aid")
                .at("/items/0/id")
                .asString();
        actionIsHandedOver(desk, recommendation);
        return OwnershipMatrix.of("recommendations")
                .at(client)
                .object("reference", reference)
                .object("recommendationId", recommendation)
                .office("geneva", "facility-secretariat")
                .sees(
                        "the State",
                        "state",
                        TestIssuer.token("partners", "state").state("XAA")::sign)
                .cases();
    }

    private void actionIsHandedOver(Desk desk, String recommendation) {
        var event = UUID.randomUUID();
        desk.facility()
                .key(event.toString())
                .post(
                        "/v1/action-completions",
                        MediaType.parseMediaType("application/cloudevents+json"),
                        Map.of(
                                "specversion", "1.0",
                                "id", event,
                                "source", "/facility",
                                "type", "org.avert.facility.action-completed",
                                "subject", reference,
                                "time", "2026-06-01T10:00:00Z",
                                "data", action(recommendation)))
                .expectStatus()
                .isCreated();
    }

    private Map<String, Object> action(String recommendation) {
        return Map.of(
                "caseReference",
                reference,
                "caseTitle",
                "Legal aid in the North",
                "activityId",
                UUID.randomUUID(),
                "recommendationId",
                recommendation,
                "title",
                "Lawyers trained",
                "completedOn",
                "2026-05-30",
                "evidence",
                List.of());
    }
}
