package org.avert.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Hand-overs as the peer sees them. */
final class Deliveries {
    private Deliveries() {}

    /** It arrives, and no second one follows within some rounds of the relay. */
    static void arriveOnce(Peers peers, String path, String caseReference) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(peers.received(path, caseReference)).isNotEmpty());
        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(peers.received(path, caseReference)).hasSize(1));
    }
}
