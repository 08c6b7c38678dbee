package org.avert.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.avert.kit.idempotency.LetterApi.Letter;
import org.avert.kit.idempotency.LetterApi.NewLetter;
import org.avert.kit.scope.ScopeAutoConfiguration;
import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.avert.kit.test.TestIssuer;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = MongoIdempotencyIT.App.class)
class MongoIdempotencyIT {

    @Autowired
    Api api;

    @Autowired
    ReactiveMongoTemplate mongo;

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
        var first = geneva.key(key)
                .post("/v1/letters", letter)
                .expectBody(Letter.class)
                .returnResult();
        var again = geneva.key(key)
                .post("/v1/letters", letter)
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals(StoredAnswer.REPLAYED, "true")
                .expectHeader()
                .valueEquals("ETag", "\"1\"")
                .expectBody(Letter.class)
                .returnResult();

        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(count("first")).isOne();
    }

    @Test
    void refusesAnotherRequestUnderTheKey() {
        geneva.key(key).post("/v1/letters", NewLetter.of("one")).expectStatus().isCreated();

        geneva.key(key).post("/v1/letters", NewLetter.of("two")).expectStatus().isEqualTo(422);
    }

    @Test
    void leadsToTheSameDocumentAfterACrashBetweenChangeAndAnswer() {
        var letter = NewLetter.of("crash").then("break");
        geneva.key(key).post("/v1/letters", letter).expectStatus().isEqualTo(500);
        geneva.key(key).post("/v1/letters", letter).expectStatus().isEqualTo(500);

        assertThat(count("crash")).isOne();
    }

    @Test
    void hasOneEffectForConcurrentRequests() {
        var letter = NewLetter.of("at once").then("wait");
        Flux.range(0, 6)
                .flatMap(each -> Mono.fromRunnable(() -> geneva.key(key)
                                .post("/v1/letters", letter)
                                .expectStatus()
                                .isCreated())
                        .subscribeOn(Schedulers.boundedElastic()))
                .blockLast();

        assertThat(count("at once")).isOne();
    }

    @Test
    void freesTheKeyOfARefusedRequest() {
        geneva.key(key)
                .post("/v1/letters", NewLetter.of("refused").then("conflict"))
                .expectStatus()
                .isEqualTo(409);

        geneva.key(key)
                .post("/v1/letters", NewLetter.of("mended"))
                .expectStatus()
                .isCreated();
    }

    @Test
    void storesNoAnswerThatHoldsASecret() {
        var letter = NewLetter.of("secret");
        var first = api.key(key)
                .post("/v1/receipts", letter)
                .expectBody(String.class)
                .returnResult();
        var again = api.key(key)
                .post("/v1/receipts", letter)
                .expectBody(String.class)
                .returnResult();

        assertThat(again.getResponseBody()).contains("secret-").isEqualTo(first.getResponseBody());
        assertThat(count("secret")).isOne();
        var rows = mongo.find(query(where("operation").is("takeReceipt")), Document.class, "idempotency")
                .collectList()
                .block();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.containsKey("body"));
    }

    @Test
    void keepsTheInboxForGood() {
        var service = api.as(TestIssuer.service("mechanisms"));
        var concern = NewLetter.of("concern");
        service.key(key).post("/v1/concerns", concern).expectStatus().isCreated();
        geneva.post("/v1/letters", NewLetter.of("ordinary")).expectStatus().isCreated();

        assertThat(keys.purge(Instant.now().plus(Duration.ofDays(1))).block()).isPositive();
        service.key(key).post("/v1/concerns", concern).expectHeader().valueEquals(StoredAnswer.REPLAYED, "true");
    }

    private long count(String text) {
        var count = mongo.count(query(where("text").is(text)), "letters").block();
        return count == null ? -1 : count;
    }

    @EnableAutoConfiguration(
            exclude = {
                ScopeAutoConfiguration.class,
                R2dbcAutoConfiguration.class,
                DataR2dbcAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    @Import(LetterApi.class)
    static class App {

        @Bean
        LetterApi.Letters letters(ReactiveMongoTemplate mongo) {
            return new LetterApi.Letters() {
                /** A duplicate of the reserved id means created already. */
                @Override
                public Mono<Void> save(UUID id, NewLetter letter) {
                    return mongo.insert(new Document("_id", id.toString()).append("text", letter.text()), "letters")
                            .then()
                            .onErrorComplete(DuplicateKeyException.class);
                }

                @Override
                public Mono<Boolean> exists(UUID id) {
                    return mongo.exists(query(where("_id").is(id.toString())), "letters");
                }

                @Override
                public Mono<Long> count() {
                    return mongo.count(new Query(), "letters");
                }
            };
        }
    }
}
