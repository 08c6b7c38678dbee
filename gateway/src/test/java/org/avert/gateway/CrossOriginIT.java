package org.avert.gateway;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@TestPropertySource(properties = "avert.gateway.edge.allowed-origins=https://country.example.org")
class CrossOriginIT extends GatewayIT {

    private static final String ALLOWED = "https://country.example.org";

    @Test
    void aNamedOriginMayCallWithoutCookies() {
        preflight(ALLOWED)
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", ALLOWED)
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Credentials");
        client.get()
                .uri("/api/funding/v1/sources")
                .header("Origin", ALLOWED)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", ALLOWED)
                .expectHeader()
                .valueEquals("Vary", "Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://country.example.org.evil.example",
                "https://evil.example",
                "http://country.example.org",
                "https://country.example.org:8443",
                "null"
            })
    void noOtherMay(String origin) {
        RefusalIT.problem(preflight(origin), 403, "forbidden");
        client.get()
                .uri("/api/funding/v1/sources")
                .header("Origin", origin)
                .exchange()
                .expectHeader()
                .doesNotExist("Access-Control-Allow-Origin");
    }

    private WebTestClient.ResponseSpec preflight(String origin) {
        return client.method(HttpMethod.OPTIONS)
                .uri("/api/funding/v1/pledges")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .exchange();
    }
}
