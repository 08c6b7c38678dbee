package org.avert.mechanisms;

import static org.avert.kit.test.TestIssuer.token;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.OwnershipMatrix;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestToken;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** A visit to State XAA that led to a case, and a communication and a report of reprisals against State XAA. */
@AvertIT(store = AvertIT.Store.MONGO)
class OwnershipIT {
    private static final String REFERENCE = "AV-7K3F-9QXT";

    /** The secretariat sees every visit by its office, and a report of reprisals only by name. */
    private static final String[] REPRISALS = {
        "listReprisals",
        "getReprisal",
        "assignReprisalReaders",
        "askReporter",
        "closeReprisal",
        "readReprisalAttachment",
        "readOriginalReprisalAttachment"
    };

    @Autowired
    WebTestClient client;

    @TestFactory
    Stream<DynamicTest> ownership() {
        var communication = assigned("communication", "communications", "communications", member("officer"));
        var reprisal = assigned("reprisal", "reports", "reprisals", desk("officer"));
        return OwnershipMatrix.of("mechanisms")
                .at(client)
                .object("visitId", visitThatLedToACase())
                .object("communicationId", communication.id())
                .object("attachmentId", communication.attachment())
                .object("reprisalId", reprisal.id())
                .object("reprisalAttachmentId", reprisal.attachment())
                .object("reference", REFERENCE)
                .office("geneva")
                .sees("the State", "state", token("partners", "state").state("XAA")::sign)
                .sees(
                        "the country team",
                        "country-team",
                        token("development", "country-team").bind("countries", List.of("XAA"))::sign)
                .sees("the holder", "mandate-holder", holder()::sign)
                .sees("who is assigned", "wg-communications", member("assigned")::sign)
                .sees("who is assigned", "wg-situations", member("assigned")::sign)
                .sees("who is assigned to the report", "geneva", desk("assigned")::sign, REPRISALS)
                .blind("a desk officer whom nobody named", "geneva", desk("nobody")::sign, REPRISALS)
                .blind("the intake officer for reprisals", "geneva", desk("officer")::sign, REPRISALS)
                .blind("the intake officer once others are assigned", "wg-communications", member("officer")::sign)
                .cases();
    }

    private String visitThatLedToACase() {
        var visit = body(as(holder())
                .post(
                        "/v1/visits",
                        Map.of(
                                "mechanismId", "torture",
                                "state", "XAA",
                                "plannedFrom", "2026-03-02",
                                "plannedTo", "2026-03-11")));
        var id = visit.path("visitId").asString();
        body(as(holder())
                .ifMatch("\"1\"")
                .post(
                        "/v1/visits/" + id + "/completion",
                        Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10")));
        var reported = body(as(holder()).ifMatch("\"2\"").post("/v1/visits/" + id + "/report", report()));
        ledToACase(reported.at("/concerns/0/concernId").asString());
        return id;
    }

    private static Map<String, Object> report() {
        return Map.of(
                "symbol", "SAMPLE/HRC/63/40/Add.1",
                "issuedOn", "2026-06-15",
                "concerns",
                        List.of(Map.of(
                                "area", "North Province",
                                "violationType", "ENFORCED_DISAPPEARANCE",
                                "gravity", "GRAVE",
                                "occurredOn", "2026-03-05",
                                "victims", 3,
                                "summary", "Families of three disappeared persons were heard.")));
    }

    private void ledToACase(String concern) {
        var event = UUID.randomUUID().toString();
        body(as(TestIssuer.service("earlywarning"))
                .key(event)
                .post(
                        "/v1/concern-follow-ups",
                        MediaType.valueOf("application/cloudevents+json"),
                        Map.of(
                                "specversion", "1.0",
                                "id", event,
                                "source", "/earlywarning",
                                "type", "org.avert.earlywarning.concern-taken-up",
                                "subject", REFERENCE,
                                "time", "2026-07-01T10:00:00Z",
                                "data",
                                        Map.of(
                                                "caseReference",
                                                REFERENCE,
                                                "title",
                                                "Sample",
                                                "concernIds",
                                                List.of(concern)))));
    }

    private record Assigned(String id, String attachment) {}

    /** A file with an attachment, in the hands of the one assigned. */
    private Assigned assigned(String name, String submissions, String files, TestToken officer) {
        body(as(token("human-rights", "pillar-admin"))
                .ifMatch("\"0\"")
                .put("/v1/" + name + "-intake", Map.of("officers", List.of(person("officer")))));
        var channel = "/v1/" + name + "-channel/";
        var text = "A sample that is told for a test.";
        var code = body(Api.of(client).post(channel + submissions, Map.of("state", "XAA", "text", text)))
                .path("receiptCode")
                .asString();
        var attachment = Map.of("receiptCode", code, "name", "sample.png", "content", TellingFiles.png("sample"));
        var attached = body(Api.of(client).post(channel + "attachments", attachment))
                .at("/attachments/0/attachmentId")
                .asString();
        var id = body(as(officer).get("/v1/" + files))
                .at("/items/0/" + name + "Id")
                .asString();
        var readers = Map.of("readers", List.of(person("assigned")));
        body(as(officer).ifMatch("\"2\"").put("/v1/" + files + "/" + id + "/readers", readers));
        return new Assigned(id, attached);
    }

    private static TestToken desk(String subject) {
        return token("human-rights", "geneva").subject(subject);
    }

    private static TestToken holder() {
        return token("human-rights", "mandate-holder").subject("holder");
    }

    private static TestToken member(String subject) {
        return token("human-rights", "wg-communications", "wg-situations").subject(subject);
    }

    private static Map<String, String> person(String subject) {
        return Map.of("issuer", TestIssuer.issuer("human-rights"), "subject", subject);
    }

    private Api as(TestToken token) {
        return Api.of(client).as(token);
    }

    private static JsonNode body(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .is2xxSuccessful()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
