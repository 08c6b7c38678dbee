package org.avert.recommendations;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.TestIssuer;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** The people of the tests and what they do. */
record Desk(WebTestClient client) {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int LARGE = 32 * 1024 * 1024;

    static Desk at(WebTestClient client) {
        return new Desk(client.mutate()
                .responseTimeout(LONG)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGE))
                .build());
    }

    Api geneva() {
        return Api.of(client).as(TestIssuer.token("human-rights", "geneva"));
    }

    Api state(String code) {
        return Api.of(client).as(TestIssuer.token("partners", "state").state(code));
    }

    Api facility() {
        return Api.of(client).as(TestIssuer.service("facility"));
    }

    Api anyone() {
        return Api.of(client);
    }

    JsonNode startImport(String name, byte[] content) {
        return read(geneva().post(
                        "/v1/imports?format=upr-info-csv&sourceName=" + name,
                        MediaType.parseMediaType("text/csv"),
                        content)
                .expectStatus()
                .isAccepted());
    }

    /** Follows the import's events to their end. */
    List<JsonNode> follow(JsonNode started) {
        return Objects.requireNonNull(client.get()
                .uri("/v1/imports/" + started.get("id").asString() + "/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> headers.setBearerAuth(
                        TestIssuer.token("human-rights", "geneva").sign()))
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(JsonNode.class)
                .getResponseBody()
                .collectList()
                .block(LONG));
    }

    JsonNode imported(String name, byte[] content) {
        var events = follow(startImport(name, content));
        return events.get(events.size() - 1);
    }

    JsonNode get(String path) {
        return read(anyone().get(path).expectStatus().isOk());
    }

    static JsonNode read(WebTestClient.ResponseSpec response) {
        return Objects.requireNonNull(
                response.expectBody(JsonNode.class).returnResult().getResponseBody());
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }
}
