package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestToken;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT(store = AvertIT.Store.MONGO)
class CommunicationsIT {
    private static final String TEXT = "Sample account of what happened in the quarry on the hill, told for a test.";

    @Autowired
    WebTestClient client;

    @Autowired
    ReactiveMongoTemplate mongo;

    @BeforeEach
    void nameAnIntakeOfficer() {
        var admin = Api.of(client).as(TestIssuer.token("human-rights").roles("pillar-admin"));
        var current = admin.get("/v1/communication-intake").returnResult(JsonNode.class);
        var etag = Objects.requireNonNullElse(current.getResponseHeaders().getETag(), "\"0\"");
        admin.ifMatch(etag)
                .put("/v1/communication-intake", Map.of("officers", List.of(person("intake-officer"))))
                .expectStatus()
                .isOk();
    }

    @Test
    void letsAnAuthorComeBackByReceiptCode() {
        var code = submit(UUID.randomUUID().toString());
        assertThat(code).matches("(\\d{5}-){4}\\d{5}");
        read(code).expectStatus().isOk().expectBody().jsonPath("$.text").isEqualTo(TEXT);
        read(code.replace("-", " ")).expectStatus().isOk();
        read("00000-00000-00000-00000-00000").expectStatus().isNotFound();
    }

    @Test
    void showsTheSameCodeForTheSameRequest() {
        var key = UUID.randomUUID().toString();
        assertThat(submit(key))
                .isEqualTo(submit(key))
                .isNotEqualTo(submit(UUID.randomUUID().toString()));
    }

    @Test
    void takesAnAnswerOnceHoweverOftenItIsSent() {
        var code = submit(UUID.randomUUID().toString());
        var key = UUID.randomUUID().toString();
        var answer = Map.of("receiptCode", code, "text", "More of the sample.");
        for (var sent = 0; sent < 2; sent++) {
            Api.of(client)
                    .key(key)
                    .post("/v1/communication-channel/answers", answer)
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.messages.length()")
                    .isEqualTo(1);
        }
    }

    @Test
    void doesNotExistForWhoeverNeedNotKnow() {
        submit(UUID.randomUUID().toString(), "XNK");
        var path = "/v1/communications/" + fileAgainst("XNK");
        member("not-assigned").get(path).expectStatus().isNotFound();
        member("not-assigned")
                .ifMatch("\"99\"")
                .put(path + "/readers", Map.of())
                .expectStatus()
                .isNotFound();
        member("not-assigned")
                .get("/v1/communications")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @Test
    void isReadByThoseAssignedAndAuthorAndDeskWriteToEachOther() {
        var code = submit(UUID.randomUUID().toString(), "XRW");
        var path = "/v1/communications/" + fileAgainst("XRW");
        member("intake-officer")
                .ifMatch("\"1\"")
                .put(path + "/readers", Map.of("readers", List.of(person("assigned"))))
                .expectStatus()
                .isOk();
        member("intake-officer").get(path).expectStatus().isNotFound();
        member("assigned")
                .get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo(TEXT);
        member("assigned")
                .post(path + "/questions", Map.of("text", "When was it?"))
                .expectStatus()
                .isCreated();
        read(code).expectBody().jsonPath("$.messages[0].text").isEqualTo("When was it?");
    }

    @Test
    void keepsNoPlainWordAtRest() {
        submit(UUID.randomUUID().toString());
        var stored = Objects.requireNonNull(
                mongo.findAll(Document.class, "communications").collectList().block());
        assertThat(stored).isNotEmpty();
        assertThat(stored.toString()).doesNotContain("quarry");
    }

    private String submit(String key) {
        return submit(key, "XAA");
    }

    private String submit(String key, String state) {
        var answer = Api.of(client)
                .key(key)
                .post("/v1/communication-channel/communications", Map.of("state", state, "text", TEXT))
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(answer).get("receiptCode").asString();
    }

    private WebTestClient.ResponseSpec read(String code) {
        return Api.of(client).post("/v1/communication-channel/readings", Map.of("receiptCode", code));
    }

    private String fileAgainst(String state) {
        var page = member("intake-officer")
                .get("/v1/communications?stage=RECEIVED&limit=200")
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page)
                .get("items")
                .valueStream()
                .filter(item -> state.equals(item.get("state").asString()))
                .map(item -> item.get("communicationId").asString())
                .findFirst()
                .orElseThrow();
    }

    private Api member(String subject) {
        return Api.of(client).as(token(subject));
    }

    private static TestToken token(String subject) {
        return TestIssuer.token("human-rights").roles("wg-communications").subject(subject);
    }

    private static Map<String, String> person(String subject) {
        return Map.of("issuer", TestIssuer.base() + "/human-rights", "subject", subject);
    }
}
