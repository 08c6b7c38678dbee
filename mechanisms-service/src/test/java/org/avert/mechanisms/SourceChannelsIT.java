package org.avert.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.Canary;
import org.avert.kit.test.TellingFiles;
import org.avert.kit.test.TestIssuer;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Both channels of this service, from the source's side and from the desk's. */
@AvertIT(store = AvertIT.Store.MONGO)
class SourceChannelsIT {
    private static final String TEXT = "Sample account of what happened in the quarry on the hill, told for a test.";

    @Autowired
    Api api;

    @Autowired
    ReactiveMongoTemplate mongo;

    /** What differs between the two. */
    enum Channel {
        COMMUNICATION("communication", "communications", "communications", "wg-communications"),
        REPRISAL("reprisal", "reports", "reprisals", "geneva");

        private final String name;
        private final String submissions;
        private final String files;
        private final String role;

        Channel(String name, String submissions, String files, String role) {
            this.name = name;
            this.submissions = submissions;
            this.files = files;
            this.role = role;
        }

        String path(String below) {
            return "/v1/" + name + "-channel/" + below;
        }
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void letsASourceComeBackByReceiptCodeAlone(Channel channel) {
        var code = submit(channel, "XAA");

        assertThat(code).matches("(\\d{4}-){6}\\d{4}");
        read(channel, code)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo(TEXT);
        read(channel, code.replace("-", " ")).expectStatus().isOk();
        var other = channel == Channel.REPRISAL ? Channel.COMMUNICATION : Channel.REPRISAL;
        read(other, code).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void showsTheSameCodeForTheSameRequest(Channel channel) {
        var keyed = api.key(UUID.randomUUID().toString());

        assertThat(submit(channel, keyed, "XAA"))
                .isEqualTo(submit(channel, keyed, "XAA"))
                .isNotEqualTo(submit(channel, "XAA"));
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void answersUnknownMistypedAndClosedCodesAlike(Channel channel) {
        var closed = submit(channel, "XCL");
        var path = fileAgainst(channel, "XCL");
        desk(channel, "officer").post(path + "/closure").expectStatus().isOk();
        desk(channel, "officer").post(path + "/closure").expectStatus().isNotFound();

        var seen = new HashSet<String>();
        for (var code : List.of(closed, "4821-3905-7716-8203-3491-7026-5846", "1234", "no digits")) {
            seen.add(refusal(read(channel, code)));
            seen.add(refusal(api.post(channel.path("answers"), Map.of("receiptCode", code, "text", "More."))));
        }
        assertThat(seen).hasSize(1);
        assertThat(seen.iterator().next()).contains("A lost code cannot be recovered");
    }

    /** The whole answer but for where and which request it was. */
    private static String refusal(WebTestClient.ResponseSpec answer) {
        var body = answer.expectStatus()
                .isNotFound()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        var kept = new LinkedHashMap<String, JsonNode>();
        Objects.requireNonNull(body).propertyStream().forEach(field -> kept.put(field.getKey(), field.getValue()));
        kept.remove("instance");
        kept.remove("traceId");
        return kept.toString();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void takesAnAnswerOnceHoweverOftenItIsSent(Channel channel) {
        var code = submit(channel, "XAA");
        var keyed = api.key(UUID.randomUUID().toString());
        for (var sent = 0; sent < 2; sent++) {
            keyed.post(channel.path("answers"), Map.of("receiptCode", code, "text", "More of the sample."))
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.messages.length()")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void doesNotExistForWhoeverNeedNotKnow(Channel channel) {
        submit(channel, "XNK");
        var path = fileAgainst(channel, "XNK");
        var stranger = desk(channel, "not-assigned");

        stranger.get(path).expectStatus().isNotFound();
        stranger.ifMatch("\"99\"")
                .put(path + "/readers", Map.of())
                .expectStatus()
                .isNotFound();
        stranger.post(path + "/closure").expectStatus().isNotFound();
        stranger.get("/v1/" + channel.files)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void isReadByThoseAssignedAndSourceAndDeskWriteToEachOther(Channel channel) {
        var code = submit(channel, "XRW");
        var path = fileAgainst(channel, "XRW");
        desk(channel, "officer")
                .ifMatch("\"1\"")
                .put(path + "/readers", Map.of("readers", List.of(person("assigned"))))
                .expectStatus()
                .isOk();
        desk(channel, "officer").get(path).expectStatus().isNotFound();
        desk(channel, "assigned")
                .get(path)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.text")
                .isEqualTo(TEXT);
        desk(channel, "assigned")
                .post(path + "/questions", Map.of("text", "When was it?"))
                .expectStatus()
                .isCreated();
        read(channel, code).expectBody().jsonPath("$.messages[0].text").isEqualTo("When was it?");
        desk(channel, "assigned").post(path + "/closure").expectStatus().isOk();
        desk(channel, "assigned")
                .post(path + "/questions", Map.of("text", "And then?"))
                .expectStatus()
                .isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void readersSeeAnAttachmentWithoutItsMetadataAndTheOriginalByItself(Channel channel) {
        var word = Canary.in("Metadata");
        var original = TellingFiles.jpeg(word.word());
        var code = submit(channel, "XAT");
        var keyed = api.key(UUID.randomUUID().toString());
        for (var sent = 0; sent < 2; sent++) {
            attach(keyed, channel, code, original)
                    .expectStatus()
                    .isCreated()
                    .expectBody()
                    .jsonPath("$.attachments.length()")
                    .isEqualTo(1);
        }
        var path = fileAgainst(channel, "XAT");
        var listed =
                json(desk(channel, "officer").get(path)).path("attachments").path(0);
        assertThat(listed.path("name").asString()).isEqualTo("photo.jpg");
        assertThat(listed.path("mediaType").asString()).isEqualTo("image/jpeg");
        var content = path + "/attachments/" + listed.path("attachmentId").asString();

        assertThat(word.isIn(content(channel, content))).isFalse();
        assertThat(content(channel, content + "/original")).isEqualTo(original);
        desk(channel, "stranger").get(content).expectStatus().isNotFound();
        desk(channel, "stranger").get(content + "/original").expectStatus().isNotFound();
        assertThat(Canary.found(List.of(word), stored("attachment_pieces"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void takesFiveAttachmentsAndNothingThatIsNoPictureOrPdf(Channel channel) {
        var code = submit(channel, "XAA");
        attach(api, channel, code, "#!/bin/sh".getBytes(StandardCharsets.UTF_8))
                .expectStatus()
                .isEqualTo(422);
        attach(api, channel, "1234", TellingFiles.png("x")).expectStatus().isNotFound();
        for (var count = 0; count < 5; count++) {
            attach(api, channel, code, TellingFiles.png("x")).expectStatus().isCreated();
        }
        attach(api, channel, code, TellingFiles.png("x")).expectStatus().isEqualTo(409);
    }

    private WebTestClient.ResponseSpec attach(Api as, Channel channel, String code, byte[] content) {
        var body = Map.of("receiptCode", code, "name", "photo.jpg", "content", content);
        return as.post(channel.path("attachments"), body);
    }

    private byte[] content(Channel channel, String path) {
        var answer = json(desk(channel, "officer").get(path));
        return Base64.getDecoder().decode(answer.path("content").asString());
    }

    private static JsonNode json(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private byte[] stored(String collection) {
        var all = new StringBuilder();
        for (var document : Objects.requireNonNull(
                mongo.findAll(Document.class, collection).collectList().block())) {
            document.values()
                    .forEach(value -> all.append(
                            value instanceof Binary bytes
                                    ? new String(bytes.getData(), StandardCharsets.ISO_8859_1)
                                    : String.valueOf(value)));
        }
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void keepsNoPlainWordAndNoPreciseTimeAtRest(Channel channel) {
        submit(channel, "XAA");
        var stored = Objects.requireNonNull(
                mongo.findAll(Document.class, channel.files).collectList().block());

        assertThat(stored).isNotEmpty();
        assertThat(stored.toString()).doesNotContain("quarry", "bridge");
        assertThat(stored)
                .allSatisfy(file -> assertThat(file.getDate("receivedAt").getTime() % 3_600_000)
                        .isZero());
    }

    private String submit(Channel channel, String state) {
        return submit(channel, api, state);
    }

    private String submit(Channel channel, Api as, String state) {
        var body = Map.of("state", state, "text", TEXT, "contact", "by the bridge");
        var answer = as.post(channel.path(channel.submissions), body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        assertThat(Objects.requireNonNull(answer).get("notice").asString()).contains("cannot be recovered");
        return answer.get("receiptCode").asString();
    }

    private WebTestClient.ResponseSpec read(Channel channel, String code) {
        return api.post(channel.path("readings"), Map.of("receiptCode", code));
    }

    /** Path of the newest file against a State, as the intake officer finds it. */
    private String fileAgainst(Channel channel, String state) {
        nameAnOfficer(channel);
        var page = desk(channel, "officer")
                .get("/v1/" + channel.files + "?stage=RECEIVED&limit=200")
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page)
                .get("items")
                .valueStream()
                .filter(item -> state.equals(item.get("state").asString()))
                .map(item -> "/v1/" + channel.files + "/"
                        + item.get(channel.name + "Id").asString())
                .findFirst()
                .orElseThrow();
    }

    private void nameAnOfficer(Channel channel) {
        var admin = api.as(TestIssuer.token("human-rights").roles("pillar-admin"));
        var path = "/v1/" + channel.name + "-intake";
        var etag = admin.get(path)
                .returnResult(JsonNode.class)
                .getResponseHeaders()
                .getETag();
        admin.ifMatch(Objects.requireNonNullElse(etag, "\"0\""))
                .put(path, Map.of("officers", List.of(person("officer"))))
                .expectStatus()
                .isOk();
    }

    private Api desk(Channel channel, String subject) {
        return api.as(TestIssuer.token("human-rights").roles(channel.role).subject(subject));
    }

    private static Map<String, String> person(String subject) {
        return Map.of("issuer", TestIssuer.base() + "/human-rights", "subject", subject);
    }
}
