package org.avert.kit.trust;

import org.avert.kit.test.Api;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A service with an operation of each level. */
@AvertIT(contract = "none", store = AvertIT.Store.NONE)
@ContextConfiguration(classes = TrustIT.App.class)
abstract class TrustIT {
    static final String PUBLIC = "/v1/notices";
    static final String UN = "/v1/notes";
    static final String CONFIDENTIAL = "/v1/files";
    static final String STRICTLY = "/v1/sealed";

    @Autowired
    Api api;

    /** With the keys of the realms at hand, so that a test sees whether a token makes them be fetched. */
    @BeforeEach
    void haveKeys() {
        for (var realm : org.avert.kit.test.Realms.all()) {
            api.as(org.avert.kit.test.TestIssuer.token(realm))
                    .get(PUBLIC)
                    .expectStatus()
                    .isOk();
        }
    }

    static void refused(ResponseSpec answer) {
        answer.expectStatus()
                .isUnauthorized()
                .expectHeader()
                .value(
                        "WWW-Authenticate",
                        value -> org.assertj.core.api.Assertions.assertThat(value)
                                .contains("error=\"invalid_token\""))
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:avert:problem:unauthenticated");
    }

    @EnableAutoConfiguration(
            excludeName = {
                "org.avert.kit.scope.ScopeAutoConfiguration",
                "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration",
                "org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration",
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration",
                "org.springframework.boot.mongodb.autoconfigure.health.MongoReactiveHealthContributorAutoConfiguration"
            })
    @Import(Files.class)
    static class App {}

    @RestController
    static class Files {
        @GetMapping(PUBLIC)
        Mono<ResponseEntity<String>> listNotices() {
            return Mono.just(ResponseEntity.ok("[]"));
        }

        @GetMapping(UN)
        Mono<ResponseEntity<String>> listNotes() {
            return Mono.just(ResponseEntity.ok("[]"));
        }

        @GetMapping(CONFIDENTIAL)
        Mono<ResponseEntity<String>> listFiles() {
            return Mono.just(ResponseEntity.ok("[]"));
        }

        @GetMapping(STRICTLY)
        Mono<ResponseEntity<String>> listSealed() {
            return Mono.just(ResponseEntity.ok("[]"));
        }
    }
}
