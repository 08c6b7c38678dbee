package org.avert.gateway;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The gateway on a real port before fake services and issuers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "AVERT_MANAGEMENT_PORT=0")
abstract class GatewayIT {

    static final FakeService SERVICE = new FakeService();
    static final FakeService PORTAL = new FakeService();
    static final FakeIssuers ISSUERS = new FakeIssuers();
    /** Nothing listens on it: the port of discard, closed everywhere. */
    static final String DEAD = "http://127.0.0.1:9";

    @LocalServerPort
    int port;

    WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void peers(DynamicPropertyRegistry registry) {
        registry.add("AVERT_ISSUER_BASE", ISSUERS::base);
        registry.add("AVERT_PEER_PORTAL_URL", PORTAL::url);
        registry.add("AVERT_PEER_RECOMMENDATIONS_URL", SERVICE::url);
        registry.add("AVERT_PEER_EARLYWARNING_URL", SERVICE::url);
        registry.add("AVERT_PEER_FUNDING_URL", SERVICE::url);
        registry.add("AVERT_PEER_MECHANISMS_URL", SERVICE::url);
        registry.add("AVERT_PEER_FACILITY_URL", () -> DEAD);
    }

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }
}
