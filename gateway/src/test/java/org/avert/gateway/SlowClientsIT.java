package org.avert.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Clients that send a little and then nothing, more of them than a service has places. */
@TestPropertySource(
        properties = {
            "avert.gateway.connection.head-time=2s",
            "avert.gateway.connection.body-time=2s",
            "avert.gateway.connection.upload-pause=2s",
            "avert.gateway.load.initial=4",
            "avert.gateway.load.floor=4",
            "avert.gateway.load.ceiling=4",
            "avert.gateway.load.most=8"
        })
class SlowClientsIT extends GatewayIT {

    private static final int MANY = 60;

    private final List<Socket> sockets = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    @Test
    void headsThatDoNotEndHoldNothingAndAreClosed() throws IOException {
        open(MANY, "GET /api/funding/v1/sources HTTP/1.1\r\nHost: x\r\nX-Slow: ");

        othersAreServed();
        for (var socket : sockets) {
            assertThat(answer(socket)).doesNotContain("200 OK");
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws IOException {
        open(1, "");

        assertThat(answer(sockets.get(0))).isEmpty();
    }

    @Test
    void bodiesThatDoNotEndReachNoServiceAndAreAnswered() throws IOException {
        int before = SERVICE.count();
        open(
                MANY,
                "POST /api/mechanisms/v1/communication-channel/communications HTTP/1.1\r\nHost: x\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"text\": \"");

        othersAreServed();
        for (var socket : sockets) {
            assertThat(answer(socket)).startsWith("HTTP/1.1 408").contains("urn:avert:problem:request-timeout");
        }
        assertThat(SERVICE.count()).isEqualTo(before + 5);
    }

    @Test
    void aFileThatStopsComingIsAnsweredToo() throws IOException {
        open(
                1,
                "POST /api/recommendations/v1/imports HTTP/1.1\r\nHost: x\r\n"
                        + "Content-Type: text/csv\r\nContent-Length: 1000\r\n\r\na,b\n");

        assertThat(answer(sockets.get(0))).startsWith("HTTP/1.1 408");
    }

    private void othersAreServed() {
        for (int i = 0; i < 5; i++) {
            client.post()
                    .uri("/api/mechanisms/v1/communication-channel/readings")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    private void open(int count, String beginning) throws IOException {
        for (int i = 0; i < count; i++) {
            var socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            sockets.add(socket);
        }
    }

    /** Everything until the gateway closes. */
    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
