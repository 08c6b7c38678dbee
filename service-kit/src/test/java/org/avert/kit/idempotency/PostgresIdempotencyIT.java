package org.avert.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.idempotency.LetterApi.Letter;
import org.avert.kit.idempotency.LetterApi.NewLetter;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresIdempotencyIT.App.class)
class PostgresIdempotencyIT {

    @Autowired
    Api api;

    @Autowired
    LetterApi controller;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient client;

    @Autowired
    KeyStore keys;

    Api geneva;
    String key;

    @BeforeEach
    void caller() {
        geneva = api.as(TestIssuer.token("human-rights", "geneva"));
        key = UUID.randomUUID().toString();
    }

    @Test
    void givesTheFirstAnswerAgain() {
        var letter = NewLetter.of("first");
        var first = geneva.key(key).post("/v1/letters", letter);
        var created = first.expectStatus().isCreated().expectBody(Letter.class).returnResult();
        var again = geneva.key(key).post("/v1/letters", letter);

        var replay = again.expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(StoredAnswer.REPLAYED, "true")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectHeader()
                .contentType(MediaType.APPLICATION_JSON)
                .expectBody(Letter.class)
                .returnResult();
        assertThat(replay.getResponseBody()).isEqualTo(created.getResponseBody());
        assertThat(replay.getResponseHeaders().getLocation())
                .isEqualTo(created.getResponseHeaders().getLocation());
        assertThat(count("first")).isOne();
        first.expectHeader().doesNotExist(StoredAnswer.REPLAYED);
    }

    @Test
    void refusesAnotherRequestUnderTheKey() {
        geneva.key(key).post("/v1/letters", NewLetter.of("one")).expectStatus().isCreated();

        geneva.key(key)
                .post("/v1/letters", NewLetter.of("two"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:avert:problem:idempotency-key-reused");
        assertThat(count("two")).isZero();
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        geneva.key(key).post("/v1/letters", NewLetter.of("mine")).expectStatus().isCreated();

        api.as(TestIssuer.token("human-rights", "analyst"))
                .key(key)
                .post("/v1/letters", NewLetter.of("theirs"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void looksAtAccessBeforeTheKey() {
        geneva.key(key).post("/v1/letters", NewLetter.of("seen")).expectStatus().isCreated();

        api.as(TestIssuer.token("human-rights", "bureau"))
                .key(key)
                .post("/v1/letters", NewLetter.of("seen"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    void hasOneEffectForConcurrentRequests() {
        var letter = NewLetter.of("at once").then("wait");
        var before = controller.runs();

        var answers = Flux.range(0, 6)
                .flatMap(each -> Mono.fromCallable(() -> geneva.key(key)
                                .post("/v1/letters", letter)
                                .expectStatus()
                                .isCreated()
                                .expectBody(Letter.class)
                                .returnResult()
                                .getResponseBody())
                        .subscribeOn(Schedulers.boundedElastic()))
                .distinct()
                .collectList()
                .block();

        assertThat(answers).hasSize(1);
        assertThat(controller.runs() - before).isOne();
        assertThat(count("at once")).isOne();
    }

    @Test
    void takesBackTheChangeAndTheKeyOfARefusedRequest() {
        geneva.key(key)
                .post("/v1/letters", NewLetter.of("refused").then("conflict"))
                .expectStatus()
                .isEqualTo(409);
        assertThat(count("refused")).isZero();

        geneva.key(key)
                .post("/v1/letters", NewLetter.of("mended"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void takesBackTheChangeBehindAnErrorAnswer() {
        geneva.post("/v1/letters", NewLetter.of("answered").then("answer-conflict"))
                .expectStatus()
                .isEqualTo(409);

        assertThat(count("answered")).isZero();
    }

    @Test
    void takesBackTheChangeOfAnOperationWithoutKey() {
        var id = UUID.randomUUID();
        geneva.put("/v1/letters/" + id, NewLetter.of("half").then("break"))
                .expectStatus()
                .isEqualTo(500);
        assertThat(count("half")).isZero();

        geneva.put("/v1/letters/" + id, NewLetter.of("half")).expectStatus().isCreated();
        assertThat(count("half")).isOne();
    }

    @Test
    void answersOnlyAfterTheCommit() {
        geneva.post("/v1/letters", new NewLetter("taken", 7, "")).expectStatus().isCreated();

        geneva.post("/v1/letters", new NewLetter("taken", 7, "")).expectStatus().is5xxServerError();
        assertThat(count("taken")).isOne();
    }

    @Test
    void readsAnUploadThatItHasHashed() throws IOException {
        var upload = "state,text\n".repeat(400_000);
        var files = temporaryFiles();
        var csv = MediaType.parseMediaType("text/csv");

        geneva.key(key)
                .post("/v1/uploads", csv, upload)
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.bytes")
                .isEqualTo(upload.length());
        geneva.key(key).post("/v1/uploads", csv, upload).expectHeader().valueEquals(StoredAnswer.REPLAYED, "true");
        geneva.key(key).post("/v1/uploads", csv, upload + "x").expectStatus().isEqualTo(422);
        assertThat(temporaryFiles()).isEqualTo(files);
    }

    @Test
    void readsTheFileOfAFormThatItHasHashed() {
        var form = new MultipartBodyBuilder();
        form.part("file", new ByteArrayResource(new byte[300_000])).filename("rows.csv");

        client.post()
                .uri("/v1/forms")
                .headers(headers -> headers.setBearerAuth(
                        TestIssuer.token("human-rights", "geneva").sign()))
                .header("Idempotency-Key", key)
                .bodyValue(form.build())
                .exchange()
                .expectStatus()
                .isAccepted()
                .expectBody()
                .jsonPath("$.bytes")
                .isEqualTo(300_000);
    }

    @Test
    void refusesAJsonBodyThatIsTooLarge() {
        geneva.post("/v1/letters", NewLetter.of("x".repeat(1_100_000)))
                .expectStatus()
                .isEqualTo(413);
    }

    @Test
    void keepsTheInboxForGoodAndForgetsOtherKeys() {
        var service = api.as(TestIssuer.service("mechanisms"));
        var concern = NewLetter.of("concern");
        service.key(key).post("/v1/concerns", concern).expectStatus().isCreated();
        geneva.post("/v1/letters", NewLetter.of("ordinary")).expectStatus().isCreated();

        assertThat(keys.purge(Instant.now().plus(Duration.ofDays(1))).block()).isPositive();
        service.key(key).post("/v1/concerns", concern).expectHeader().valueEquals(StoredAnswer.REPLAYED, "true");
        assertThat(count("concern")).isOne();
    }

    @Test
    void storesNoAnswerThatHoldsASecret() {
        var letter = NewLetter.of("secret");
        var first =
                api.key(key).post("/v1/receipts", letter).expectStatus().isOk().expectBody(String.class);
        var again =
                api.key(key).post("/v1/receipts", letter).expectStatus().isOk().expectBody(String.class);

        assertThat(again.returnResult().getResponseBody())
                .isEqualTo(first.returnResult().getResponseBody());
        assertThat(count("secret")).isOne();
        var stored = database.sql(
                        "SELECT count(*) FROM idempotency WHERE operation = 'takeReceipt' AND body IS NOT NULL")
                .mapValue(Long.class)
                .one()
                .block();
        assertThat(stored).isZero();
    }

    @Test
    void keepsAnAnswerSealedAndGivesItAgainOnRecord() {
        var letter = NewLetter.of("words of nobody else");
        geneva.key(key).post("/v1/letters", letter).expectStatus().isCreated();
        var rows = auditRows();
        geneva.key(key).post("/v1/letters", letter).expectStatus().isCreated();

        assertThat(auditRows()).isEqualTo(rows + 1);
        var bodies = database.sql("SELECT encode(body, 'escape') FROM idempotency WHERE operation = 'writeLetter'")
                .mapValue(String.class)
                .all()
                .collectList()
                .block();
        assertThat(bodies).isNotEmpty().noneMatch(body -> body.contains("nobody"));
    }

    private long auditRows() {
        return Objects.requireNonNull(
                database.sql("SELECT count(*) FROM audit WHERE operation = 'writeLetter' AND object_id = '/v1/letters'")
                        .mapValue(Long.class)
                        .one()
                        .block());
    }

    private long count(String text) {
        var count = database.sql("SELECT count(*) FROM letter WHERE text = :text")
                .bind("text", text)
                .mapValue(Long.class)
                .one()
                .block();
        return count == null ? -1 : count;
    }

    private static long temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("avert-upload-"))
                    .count();
        }
    }

    @EnableAutoConfiguration(
            exclude = {
                MongoReactiveAutoConfiguration.class,
                DataMongoReactiveAutoConfiguration.class,
                MongoReactiveHealthContributorAutoConfiguration.class
            })
    @Import(LetterApi.class)
    static class App {

        @Bean
        LetterApi.Letters letters(DatabaseClient database) {
            return new LetterApi.Letters() {
                @Override
                public Mono<Void> save(UUID id, NewLetter letter) {
                    return database.sql("INSERT INTO letter (id, text, number) VALUES (:id, :text, :number)")
                            .bind("id", id)
                            .bind("text", letter.text())
                            .bind("number", letter.number())
                            .then();
                }

                @Override
                public Mono<Boolean> exists(UUID id) {
                    return database.sql("SELECT count(*) FROM letter WHERE id = :id")
                            .bind("id", id)
                            .mapValue(Long.class)
                            .one()
                            .map(count -> count > 0);
                }

                @Override
                public Mono<Long> count() {
                    return database.sql("SELECT count(*) FROM letter")
                            .mapValue(Long.class)
                            .one();
                }
            };
        }
    }
}
