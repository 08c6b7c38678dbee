package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

@AvertIT(store = AvertIT.Store.MONGO)
class FiguresIT {

    @Autowired
    WebTestClient client;

    @Autowired
    ReactiveMongoTemplate mongo;

    @Test
    void withholdsSmallCountsAndWhatWouldTellThem() {
        received("2024-06-01T10:00:00Z", "AGO", true, 12);
        received("2024-06-01T10:00:00Z", "AGO", false, 3);
        received("2024-06-01T10:00:00Z", "ALB", true, 20);
        received("2024-06-01T10:00:00Z", "ALB", false, 9);
        received("2025-01-01T00:00:00Z", "ALB", false, 1);

        var figures = read("/v1/communication-figures/2024");

        assertThat(figures.at("/total/received").asLong()).isEqualTo(44);
        var africa = figures.at("/regions/0");
        assertThat(africa.path("region").asString()).isEqualTo("AFRICAN");
        assertThat(africa.has("open")).isFalse();
        var shown =
                figures.path("regions").valueStream().mapToLong(JsonNode::size).sum();
        assertThat(shown).as("%s", figures).isLessThanOrEqualTo(6 * 4 - 4);
    }

    @Test
    void theTableOfAYearThatStillRunsIsNotThere() {
        Api.of(client).get("/v1/communication-figures/2999").expectStatus().isNotFound();
    }

    @Test
    void countsNothingWhereThereIsNothing() {
        var figures = read("/v1/communication-figures/2001");
        assertThat(figures.at("/total/received").asLong()).isZero();
        assertThat(figures.path("regions")).hasSize(6);
    }

    private void received(String at, String state, boolean answered, int times) {
        var messages = answered
                ? List.of(new Document("from", "DESK")
                        .append("at", Date.from(Instant.parse(at).plusSeconds(3600))))
                : List.of();
        IntStream.range(0, times)
                .mapToObj(i -> new Document("_id", UUID.randomUUID())
                        .append("receipt", UUID.randomUUID().toString())
                        .append("state", state)
                        .append("receivedAt", Date.from(Instant.parse(at)))
                        .append("messages", messages))
                .forEach(document -> mongo.insert(document, "communications").block());
    }

    private JsonNode read(String path) {
        return Objects.requireNonNull(Api.of(client)
                .get(path)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
