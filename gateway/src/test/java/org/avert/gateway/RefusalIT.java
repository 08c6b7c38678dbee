package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import reactor.core.publisher.Flux;

class RefusalIT extends GatewayIT {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/nothing/v1/x",
                "/api/funding",
                "/api/funding/v2/x",
                "/docs/contracts/no.yaml"
            })
    void unknownPathsAreProblems(String path) {
        problem(client.get().uri(path).header("Accept", "text/html").exchange(), 404, "not-found");
    }

    @Test
    void wrongMethodsAreProblems() {
        problem(client.method(HttpMethod.TRACE).uri("/api/funding/v1/sources").exchange(), 405, "method-not-allowed");
        problem(client.post().uri("/docs").exchange(), 405, "method-not-allowed");
    }

    @Test
    void aContentTypeThatIsNoneIsAProblem() {
        var answer = client.post()
                .uri("/api/funding/v1/sources")
                .header("Content-Type", "not a type")
                .exchange();

        problem(answer, 415, "unsupported-media-type");
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsAProblem() {
        int before = SERVICE.count();
        var answer = client.post()
                .uri("/api/funding/v1/sources")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new byte[MEGABYTE + 1])
                .exchange();

        problem(answer, 413, "too-large");
        assertThat(SERVICE.count()).isEqualTo(before);
    }

    @Test
    void aChunkedBodyOverTheLimitIsAProblemAndDoesNotOpenTheBreaker() {
        int before = SERVICE.count();
        for (int i = 0; i < 12; i++) {
            problem(postChunked("/api/funding/v1/sources", 2 * MEGABYTE), 413, "too-large");
        }

        assertThat(SERVICE.count()).isEqualTo(before);
        client.get().uri("/api/funding/v1/sources").exchange().expectStatus().isOk();
    }

    @Test
    void aCompressedBodyIsRefusedUnread() {
        int before = SERVICE.count();
        for (var coding : new String[] {"gzip", "deflate", "br", "identity, gzip"}) {
            var answer = client.post()
                    .uri("/api/funding/v1/sources")
                    .header("Content-Encoding", coding)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(new byte[100])
                    .exchange();
            answer.expectHeader().valueEquals("Accept-Encoding", "identity");
            problem(answer, 415, "unsupported-media-type");
        }
        assertThat(SERVICE.count()).isEqualTo(before);
    }

    @Test
    void theManagementEndpointsAreOnAnotherPort() {
        for (var path : new String[] {"/actuator", "/actuator/health", "/actuator/metrics"}) {
            problem(client.get().uri(path).exchange(), 404, "not-found");
        }
    }

    @Test
    void importsMayBeLarger() {
        postChunked("/api/recommendations/v1/imports", 3 * MEGABYTE)
                .expectStatus()
                .isOk();

        assertThat(SERVICE.last().body()).hasSize(3 * MEGABYTE);
    }

    @Test
    void aTargetThatIsNoUriIsAProblem() throws IOException {
        var answer = raw("GET /api/funding/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"traceId\":\"");
    }

    @Test
    void whatWasGivenToSomebodyKnownIsNeverStored() {
        for (var path : new String[] {"/api/funding/v1/cached", "/api/nothing/v1/x"}) {
            client.get()
                    .uri(path)
                    .header("Authorization", "Bearer " + ISSUERS.token("partners", "a-donor"))
                    .exchange()
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store");
        }
        client.get()
                .uri("/api/funding/v1/cached")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "public, max-age=60");
        client.post()
                .uri("/api/mechanisms/v1/communication-channel/cached")
                .exchange()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
    }

    @Test
    void everyAnswerHasSecurityHeaders() {
        client.get()
                .uri("/api/funding/v1/sources")
                .exchange()
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff")
                .expectHeader()
                .valueEquals(
                        "Content-Security-Policy",
                        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store");
    }

    private WebTestClient.ResponseSpec postChunked(String path, int bytes) {
        int chunk = 64 * 1024;
        Flux<DataBuffer> body = Flux.range(0, bytes / chunk)
                .map(i -> DefaultDataBufferFactory.sharedInstance.wrap(
                        "a".repeat(chunk).getBytes(StandardCharsets.UTF_8)));
        return client.post()
                .uri(path)
                .contentType(MediaType.TEXT_PLAIN)
                .body(BodyInserters.fromDataBuffers(body))
                .exchange();
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void problem(WebTestClient.ResponseSpec answer, int status, String type) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:avert:problem:" + type)
                .jsonPath("$.status")
                .isEqualTo(status)
                .jsonPath("$.traceId")
                .exists();
    }
}
