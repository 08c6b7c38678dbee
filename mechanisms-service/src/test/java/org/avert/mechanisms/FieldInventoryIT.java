package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.avert.kit.sealing.SealedValues;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.DocumentFields;
import org.avert.kit.test.FieldInventory;
import org.avert.kit.test.StoredField;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestPeer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What the documents of every collection hold once each kind of file was used to its end. */
@AvertIT(store = AvertIT.Store.MONGO)
class FieldInventoryIT {
    /** Takes nothing, so that what is handed over stays in its outbox. */
    private static final TestPeer EARLYWARNING =
            TestPeer.start().answers("POST", "/v1/concerns", any -> TestPeer.Answer.json(503, "{}"));

    @Autowired
    Api api;

    @Autowired
    ReactiveMongoTemplate mongo;

    @Autowired
    List<SealedValues> sealed;

    @DynamicPropertySource
    static void peer(DynamicPropertyRegistry properties) {
        properties.add("avert.peer.peers.earlywarning", EARLYWARNING::url);
    }

    @AfterAll
    static void stop() {
        EARLYWARNING.close();
    }

    @Test
    void aRotationOfKeysKnowsEverySealedField() {
        assertThat(sealed.stream().flatMap(values -> values.fields().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        FieldInventory.ofDocuments().sealed());
    }

    @Test
    void everyFieldIsClassifiedAndWhatASourceWroteIsSealed() {
        tell("communication", "communications", List.of("attemptedRemedies"), "wg-communications");
        tell("reprisal", "reports", List.of("cooperation", "safety"), "geneva");
        report();

        FieldInventory.ofDocuments().holdsForThoseSeen(stored());
    }

    private List<StoredField> stored() {
        var fields = new DocumentFields(Binary.class, bytes -> ((Binary) bytes).getData());
        var names =
                Objects.requireNonNull(mongo.getCollectionNames().collectList().block());
        names.forEach(name -> fields.add(
                name,
                Objects.requireNonNull(
                        mongo.findAll(Document.class, name).collectList().block())));
        return fields.all();
    }

    /** A file with all that a source can write, a reader and a question. */
    private void tell(String channel, String submissions, List<String> more, String office) {
        var path = "/v1/" + channel + "-channel/";
        var account = new HashMap<String, Object>();
        account.put("state", "XFI");
        account.put("text", "Sample account, told for a test.");
        account.put("contact", "by the bridge");
        more.forEach(field -> account.put(field, "Sample."));
        var code = created(api.post(path + submissions, account))
                .path("receiptCode")
                .asString();
        created(api.post(path + "answers", Map.of("receiptCode", code, "text", "More of the sample.")));
        created(api.post(
                path + "attachments",
                Map.of("receiptCode", code, "name", "photo.png", "content", TellingFiles.png("Metadata"))));
        assign(channel, office);
    }

    private void assign(String channel, String office) {
        var person = Map.of("issuer", TestIssuer.base() + "/human-rights", "subject", "officer");
        api.as(TestIssuer.token("human-rights").roles("pillar-admin"))
                .ifMatch("\"0\"")
                .put("/v1/" + channel + "-intake", Map.of("officers", List.of(person)))
                .expectStatus()
                .isOk();
        var files = "/v1/" + channel + "s";
        var officer = api.as(TestIssuer.token("human-rights").roles(office).subject("officer"));
        var file = body(officer.get(files)).at("/items/0/" + channel + "Id").asString();
        officer.ifMatch("\"3\"")
                .put(files + "/" + file + "/readers", Map.of("readers", List.of(person)))
                .expectStatus()
                .isOk();
    }

    /** A visit whose report raises a concern and was presented. */
    private void report() {
        var holder =
                api.as(TestIssuer.token("human-rights").roles("mandate-holder").subject("holder"));
        var visit = created(holder.post(
                "/v1/visits",
                Map.of(
                        "mechanismId", "torture",
                        "state", "XFI",
                        "plannedFrom", "2026-03-02",
                        "plannedTo", "2026-03-11")));
        var path = "/v1/visits/" + visit.path("visitId").asString();
        body(holder.ifMatch("\"1\"")
                .post(path + "/completion", Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10")));
        body(holder.ifMatch("\"2\"").post(path + "/report", reportOfTheVisit()));
        body(holder.ifMatch("\"3\"").post(path + "/presentation", Map.of("session", 63, "presentedOn", "2026-09-20")));
    }

    private static Map<String, Object> reportOfTheVisit() {
        var concern = Map.of(
                "area", "North Province",
                "place", "Port Alder",
                "violationType", "ENFORCED_DISAPPEARANCE",
                "gravity", "GRAVE",
                "occurredOn", "2026-03-05",
                "occurredUntil", "2026-03-06",
                "summary", "Sample concern.");
        return Map.of("symbol", "SAMPLE/HRC/63/40/Add.1", "issuedOn", "2026-06-15", "concerns", List.of(concern));
    }

    private static JsonNode created(ResponseSpec answer) {
        return node(answer.expectStatus().isCreated());
    }

    private static JsonNode body(ResponseSpec answer) {
        return node(answer.expectStatus().isOk());
    }

    private static JsonNode node(ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
