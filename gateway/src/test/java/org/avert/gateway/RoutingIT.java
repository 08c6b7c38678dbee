package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

class RoutingIT extends GatewayIT {

    @Test
    void takesThePrefixOffOnTheWayToAService() {
        client.get()
                .uri("/api/funding/v1/funding-requests?limit=2&theme={theme}", "a b")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"7\"");

        assertThat(SERVICE.last().uri()).isEqualTo("/v1/funding-requests?limit=2&theme=a%20b");
    }

    @Test
    void keepsCookiesFromServicesAndServicesFromSettingThem() {
        client.get()
                .uri("/api/mechanisms/v1/mechanisms")
                .cookie("avert-session", "secret")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Set-Cookie");

        assertThat(SERVICE.last().headers().contains("Cookie")).isFalse();
    }

    @Test
    void givesThePortalItsCookieButNoToken() {
        client.get()
                .uri("/cases")
                .cookie("avert-session", "secret")
                .header("Authorization", "Bearer something")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Set-Cookie", "tracker=1");

        var seen = PORTAL.last();
        assertThat(seen.uri()).isEqualTo("/cases");
        assertThat(seen.headers().get("Cookie")).isEqualTo("avert-session=secret");
        assertThat(seen.headers().contains("Authorization")).isFalse();
        assertThat(seen.headers().get("X-Forwarded-For")).isEqualTo("127.0.0.1");
    }

    @Test
    void passesTokenBodyAndKeyOfAPostUnchanged() {
        var body = "{\"text\":\"" + "ä".repeat(200_000) + "\"}";
        var token = ISSUERS.token("partners", "a-donor");

        client.post()
                .uri("/api/funding/v1/pledges")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "0123456789abcdef")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();

        var seen = SERVICE.last();
        assertThat(seen.body()).isEqualTo(body);
        assertThat(seen.headers().get("Authorization")).isEqualTo("Bearer " + token);
        assertThat(seen.headers().get("Idempotency-Key")).isEqualTo("0123456789abcdef");
    }

    @Test
    void tellsAServiceNothingOfTheClientsAddress() {
        client.get()
                .uri("/api/funding/v1/sources")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(SERVICE.last().headers().names())
                .doesNotContain("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Forwarded-Host");
    }

    @Test
    void keepsAWellFormedRequestIdAndReplacesAnother() {
        client.get()
                .uri("/api/funding/v1/sources")
                .header("X-Request-Id", "demo-step-00001")
                .exchange()
                .expectHeader()
                .valueEquals("X-Request-Id", "demo-step-00001");
        assertThat(SERVICE.last().headers().get("X-Request-Id")).isEqualTo("demo-step-00001");

        client.get()
                .uri("/api/funding/v1/sources")
                .header("X-Request-Id", "a b=c status=200")
                .exchange()
                .expectHeader()
                .valueMatches("X-Request-Id", "[0-9a-f]{32}");
        assertThat(SERVICE.last().headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @Test
    void lendsTheSourcesChannelNoTrace() {
        client.post()
                .uri("/api/mechanisms/v1/communication-channel/messages")
                .header("X-Request-Id", "some-id-of-a-source")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isOk();

        assertThat(SERVICE.last().headers().names()).doesNotContain("X-Request-Id", "traceparent", "tracestate");
    }

    @Test
    void tellsAServiceTheTimeThatItHasAndNothingThatACallerSaysOfIt() {
        client.get()
                .uri("/api/funding/v1/sources")
                .header("X-Time-Budget", "1")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(Long.parseLong(SERVICE.last().headers().get("X-Time-Budget")))
                .isBetween(5_000L, 9_750L);

        client.post()
                .uri("/api/recommendations/v1/imports")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(Long.parseLong(SERVICE.last().headers().get("X-Time-Budget")))
                .isBetween(100_000L, 119_750L);

        client.get()
                .uri("/api/recommendations/v1/imports/1/events")
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(SERVICE.last().headers().contains("X-Time-Budget")).isFalse();
    }
}
