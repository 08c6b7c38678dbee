package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.avert.kit.test.TestPeer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT(store = AvertIT.Store.MONGO)
class ConcernHandoverIT {
    private static final TestPeer EARLYWARNING = TestPeer.start();

    @Autowired
    WebTestClient client;

    @Autowired
    ReactiveMongoTemplate mongo;

    @DynamicPropertySource
    static void peer(DynamicPropertyRegistry registry) {
        registry.add("avert.peer.peers.earlywarning", EARLYWARNING::url);
    }

    @AfterAll
    static void stop() {
        EARLYWARNING.close();
    }

    @Test
    void handsEachConcernOverUnderOneEventIdUntilItIsTaken() {
        var tries = new AtomicInteger();
        EARLYWARNING.answers(
                "POST",
                "/v1/concerns",
                any -> tries.incrementAndGet() < 3
                        ? TestPeer.Answer.json(503, "{}")
                        : TestPeer.Answer.json(201, "{\"id\":\"11111111-1111-4111-8111-111111111111\"}"));
        report(plan());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(outboxes()).isEmpty());
        var keys = EARLYWARNING.requests("POST", "/v1/concerns").stream()
                .map(request -> request.headers().get("Idempotency-Key"))
                .toList();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(3);
        assertThat(keys.stream().distinct()).hasSize(1);
        assertThat(EARLYWARNING.requests("POST", "/v1/concerns").get(0).body())
                .contains("org.avert.mechanisms.concern-raised", "ENFORCED_DISAPPEARANCE", keys.get(0));
    }

    private List<Document> outboxes() {
        return Objects.requireNonNull(
                        mongo.findAll(Document.class, "visits").collectList().block())
                .stream()
                .flatMap(visit -> visit.getList("outbox", Document.class).stream())
                .toList();
    }

    private String plan() {
        var planned = holder().post(
                        "/v1/visits",
                        Map.of(
                                "mechanismId",
                                "torture",
                                "state",
                                "XAA",
                                "plannedFrom",
                                "2026-03-02",
                                "plannedTo",
                                "2026-03-11"))
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return "/v1/visits/" + Objects.requireNonNull(planned).get("visitId").asString();
    }

    private void report(String path) {
        holder().ifMatch("\"1\"")
                .post(path + "/completion", Map.of("visitedFrom", "2026-03-02", "visitedTo", "2026-03-10"))
                .expectStatus()
                .isOk();
        holder().ifMatch("\"2\"")
                .post(
                        path + "/report",
                        Map.of(
                                "symbol", "SAMPLE/HRC/63/40/Add.1",
                                "issuedOn", "2026-06-15",
                                "concerns",
                                        List.of(Map.of(
                                                "violationType", "ENFORCED_DISAPPEARANCE",
                                                "gravity", "GRAVE",
                                                "occurredOn", "2026-03-05",
                                                "summary", "Sample concern."))))
                .expectStatus()
                .isOk();
    }

    private Api holder() {
        return Api.of(client)
                .as(TestIssuer.token("human-rights").roles("mandate-holder").subject("holder"));
    }
}
