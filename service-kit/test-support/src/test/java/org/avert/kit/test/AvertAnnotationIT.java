package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.avert.kit.test.AvertAnnotationIT.App;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = App.class)
class AvertAnnotationIT {

    @Autowired
    Api api;

    @Autowired
    Environment environment;

    @DynamicPropertySource
    static void peer(DynamicPropertyRegistry registry) {
        registry.add("avert.peer.peers.facility", () -> "http://127.0.0.1:4711");
    }

    @Test
    void callsTheServiceAsItRuns() {
        api.as(TestIssuer.token("partners", "donor").organisation("sample"))
                .get("/greeting")
                .expectBody()
                .jsonPath("$.hello")
                .isEqualTo("world");
    }

    @Test
    void givesTheServiceItsSurroundings() {
        assertThat(environment.getProperty("spring.mongodb.uri")).startsWith("mongodb://127.0.0.1");
        assertThat(environment.getProperty("avert.trust.issuer-base")).isEqualTo(TestIssuer.base());
        assertThat(environment.getProperty("avert.peer.peers.funding")).isEqualTo("http://127.0.0.1:1");
        assertThat(environment.getProperty("AVERT_SEALING_KEYS")).isNotBlank();
    }

    @Test
    void letsATestNameAPeer() {
        assertThat(environment.getProperty("avert.peer.peers.facility")).isEqualTo("http://127.0.0.1:4711");
    }

    @EnableAutoConfiguration
    @RestController
    static class App {

        @GetMapping("/greeting")
        Mono<Map<String, String>> greeting() {
            return Mono.just(Map.of("hello", "world"));
        }
    }
}
