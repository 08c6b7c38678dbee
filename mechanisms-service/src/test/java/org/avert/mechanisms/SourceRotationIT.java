package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.sealing.StoredKeyset.Stage;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestKeys;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A new key reaches every word of a source in either channel, and the old one goes. */
@AvertIT(store = AvertIT.Store.MONGO)
class SourceRotationIT {
    private static final Path KEYS = TestKeys.generate();
    private static final int PREFIX = 5;
    private static final String TEXT = "Sample account of what happened in the quarry on the hill, told for a test.";
    private static final List<String> CHANNELS = List.of("communication-channel", "reprisal-channel");

    @Autowired
    Api api;

    @Autowired
    ReactiveMongoTemplate mongo;

    @Autowired
    KeysetStore keysets;

    @LocalManagementPort
    int management;

    @DynamicPropertySource
    static void keysOfItsOwn(DynamicPropertyRegistry registry) {
        registry.add("avert.sealing.keys", KEYS::toString);
        registry.add("avert.sealing.refresh", () -> "200ms");
        registry.add("avert.sealing.settle", () -> "1s");
    }

    @Test
    void everyWordOfASourceIsSealedAnewAndStillRead() {
        var codes = List.of(tell("communication-channel/communications"), tell("reprisal-channel/reports"));
        for (var i = 0; i < 2; i++) {
            add(CHANNELS.get(i), codes.get(i));
        }
        var before = prefixes();
        assertThat(before).hasSize(1);

        rotate();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(prefixes()).hasSize(1).doesNotContainAnyElementsOf(before);
            assertThat(keysets.find(Pillar.HUMAN_RIGHTS)
                            .blockOptional()
                            .orElseThrow()
                            .stage())
                    .isEqualTo(Stage.SETTLED);
        });
        for (var i = 0; i < 2; i++) {
            var read = json(api.post("/v1/" + CHANNELS.get(i) + "/readings", Map.of("receiptCode", codes.get(i))), 200);
            assertThat(read.path("text").asString()).isEqualTo(TEXT);
            assertThat(read.path("messages").path(0).path("text").asString()).isEqualTo("More at dawn.");
            assertThat(read.path("attachments")).hasSize(1);
        }
    }

    private String tell(String path) {
        var body = Map.of("state", "XAA", "text", TEXT, "contact", "by the bridge");
        return json(api.post("/v1/" + path, body), 201).path("receiptCode").asString();
    }

    private void add(String channel, String code) {
        json(api.post("/v1/" + channel + "/answers", Map.of("receiptCode", code, "text", "More at dawn.")), 201);
        var picture = Map.of("receiptCode", code, "name", "photo.png", "content", TellingFiles.png("x"));
        json(api.post("/v1/" + channel + "/attachments", picture), 201);
    }

    private void rotate() {
        WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + management)
                .build()
                .post()
                .uri("/actuator/sealing/human-rights")
                .exchange()
                .expectStatus()
                .isOk();
    }

    /** What names the keys of all sealed values. */
    private Collection<String> prefixes() {
        var sealed = Stream.of("communications", "reprisals", "attachment_pieces")
                .flatMap(collection ->
                        Objects.requireNonNull(mongo.findAll(Document.class, collection)
                                        .collectList()
                                        .block())
                                .stream())
                .flatMap(SourceRotationIT::sealed)
                .map(bytes -> HexFormat.of().formatHex(Arrays.copyOf(bytes.getData(), PREFIX)))
                .toList();
        // two files of two texts, a message and an attachment's name each; two pieces each of the attachments
        assertThat(sealed).hasSize(2 * 4 + 2 * 2);
        return sealed.stream().collect(Collectors.toSet());
    }

    private static Stream<Binary> sealed(Object value) {
        if (value instanceof Document document) {
            return document.values().stream().flatMap(SourceRotationIT::sealed);
        }
        if (value instanceof Collection<?> items) {
            return items.stream().flatMap(SourceRotationIT::sealed);
        }
        return value instanceof Binary bytes ? Stream.of(bytes) : Stream.empty();
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer, int status) {
        return Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
