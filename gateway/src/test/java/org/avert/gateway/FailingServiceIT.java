package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;

/** Each test has a service of its own, because breakers remember. */
@TestPropertySource(
        properties = {
            "avert.gateway.breaker.open-for=1s",
            "avert.gateway.admission.address.requests=5000",
            "avert.gateway.load.initial=200",
            "avert.gateway.load.target=5s",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout=3s"
        })
class FailingServiceIT extends GatewayIT {

    @Test
    void aSlowServiceIsATimeoutThatSaysWhatIsUnknown() {
        client.post()
                .uri("/api/mechanisms/v1/slow")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange()
                .expectStatus()
                .isEqualTo(504)
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("mechanisms")
                .jsonPath("$.detail")
                .value(String.class, detail -> assertThat(detail).contains("same Idempotency-Key"));
    }

    @Test
    void aDeadServiceIsUnavailableAndTheBreakerStopsCalls() {
        for (int i = 0; i < 10; i++) {
            client.get()
                    .uri("/api/facility/v1/applications")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .exists("Retry-After")
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("The facility service cannot be reached. Nothing was sent to it.");
        }

        client.get()
                .uri("/api/facility/v1/applications")
                .exchange()
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("The facility service has been failing and is given time. Nothing was sent to it.");
    }

    @Test
    void theBreakerClosesWhenTheServiceIsBack() {
        for (int i = 0; i < 12; i++) {
            client.get()
                    .uri("/api/earlywarning/v1/unavailable")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503);
        }
        int reached = SERVICE.count();
        client.get().uri("/api/earlywarning/v1/board").exchange().expectStatus().isEqualTo(503);
        assertThat(SERVICE.count()).isEqualTo(reached);

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> client.get()
                        .uri("/api/earlywarning/v1/board")
                        .exchange()
                        .expectStatus()
                        .isOk());
    }

    @Test
    void aBrokenConnectionIsUnavailable() {
        client.get()
                .uri("/api/recommendations/v1/broken")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.service")
                .isEqualTo("recommendations");
    }

    @Test
    void aReadWhoseConnectionBrokeIsTriedOnceMoreAndAChangeIsNot() {
        client.get()
                .uri("/api/recommendations/v1/every-second-broken")
                .exchange()
                .expectStatus()
                .isOk();

        client.post()
                .uri("/api/recommendations/v1/every-second-broken")
                .exchange()
                .expectStatus()
                .isEqualTo(503);
    }

    @Test
    void manyConcurrentCallsOfAHealthyServiceAllSucceed() {
        try (var ignored = new Callers()) {
            var statuses = IntStream.range(0, 80)
                    .mapToObj(i -> ignored.get("http://127.0.0.1:" + port + "/api/funding/v1/busy"))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(statuses).hasSize(80).containsOnly(200);
        }
    }

    @Test
    void aServicesOwnErrorPassesWholeAndLeaksNoConnection() {
        for (int i = 0; i < 60; i++) {
            client.get()
                    .uri("/api/funding/v1/failing")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(500)
                    .expectBody()
                    .jsonPath("$.title")
                    .isEqualTo("theirs");
        }

        assertThat(SERVICE.connections()).isLessThan(5);
        client.get().uri("/api/funding/v1/sources").exchange().expectStatus().isOk();
    }

    @Test
    void aBrowserGetsAPageWhenThePortalIsSlow() {
        client.get()
                .uri("/slow")
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .isEqualTo(504)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("<html lang=\"en\"", "did not answer in time"));
    }

    /** The JDK's client, so that the callers share nothing with the gateway under test. */
    private static final class Callers implements AutoCloseable {

        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        CompletableFuture<Integer> get(String url) {
            return http.sendAsync(
                            HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding())
                    .thenApply(HttpResponse::statusCode);
        }

        @Override
        public void close() {}
    }
}
