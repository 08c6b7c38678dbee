package org.avert.kit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.kit.jobs.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What holds of hand-overs in either store. The application's own relay is off; each test runs relays of its own. */
@TestPropertySource(properties = {"avert.contract=kit-empty", "avert.handover.enabled=false"})
abstract class HandoverScenarios {
    private static final Duration LEASE = Duration.ofSeconds(5);

    @Autowired
    HandoverSource source;

    @Autowired
    Handovers handovers;

    @Autowired
    HandoversEndpoint endpoint;

    @Autowired
    RelaySignal signal;

    final Deliveries peer = new Deliveries();
    private final List<Background> relays = new ArrayList<>();
    private String subject = "";

    /** Records hand-overs as a change of the store would: each of them in a change of its own. */
    abstract Mono<Void> record(Handover handover);

    @BeforeEach
    void newSubject() {
        subject = "case-" + UUID.randomUUID();
    }

    @AfterEach
    void stopRelays() {
        relays.forEach(Background::stop);
    }

    @Test
    void takesEachThereOnceThoughTwoRelaysShareTheWork() {
        startRelay(5);
        startRelay(5);
        var ids = Flux.range(0, 120)
                .concatMap(each -> recordFor(subject + each % 12))
                .collectList()
                .blockOptional()
                .orElseThrow();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(pending()).isZero());
        for (var lane = 0; lane < 12; lane++) {
            var first = lane;
            var expected = Flux.range(0, 120)
                    .filter(each -> each % 12 == first)
                    .map(ids::get)
                    .collectList()
                    .block();
            assertThat(peer.arrived(subject + lane)).isEqualTo(expected);
        }
    }

    @Test
    void keepsWhatItCarries() {
        var handover = handovers.of(Deliveries.TYPE, subject, Map.of("a.b", 1.50, "$c", List.of("ü", "٣")));
        record(handover).block();
        startRelay(5);

        await().untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(handover.id()));
        var arrived = peer.first(handover.id());
        assertThat(arrived.time()).isEqualTo(handover.time());
        assertThat(arrived.type()).isEqualTo(Deliveries.TYPE);
        assertThat(arrived.data().get("a.b").doubleValue()).isEqualTo(1.5);
        assertThat(arrived.data().get("$c").get(1).stringValue()).isEqualTo("٣");
    }

    @Test
    void triesAgainUntilThePeerIsBack() {
        peer.failNext(3, subject);
        startRelay(10);
        var id = recorded(subject);

        await().untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(id));
        await().untilAsserted(() -> assertThat(pending()).isZero());
    }

    @Test
    void keepsYoungerOnesOfTheSubjectBackWhileTheOldestFails() {
        peer.failNext(2, subject);
        var first = recorded(subject);
        var second = recorded(subject);
        var other = recorded(subject + "-other");
        startRelay(10);

        await().untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(first, second));
        assertThat(peer.arrived(subject + "-other")).containsExactly(other);
    }

    @Test
    void parksWhatFailsTooOftenAndReplaysIt() {
        peer.failNext(3, subject);
        startRelay(3);
        var poisoned = recorded(subject);
        var next = recorded(subject);

        await().untilAsserted(
                        () -> assertThat(parked()).anyMatch(each -> each.id().equals(poisoned)));
        await().untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(next));
        var shown = parked().stream()
                .filter(each -> each.id().equals(poisoned))
                .findFirst()
                .orElseThrow();
        assertThat(shown.attempts()).isEqualTo(3);
        assertThat(shown.lastError()).isEqualTo("IllegalStateException: peer is away");

        assertThat(endpoint.replay(shown.id()).block()).containsEntry("replayed", true);
        await().untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(next, poisoned));
        assertThat(endpoint.replay(shown.id()).block()).containsEntry("replayed", false);
    }

    @Test
    void deliversAgainWhatADeadRelayHadLeased() {
        var id = recorded(subject);
        assertThat(source.lease(100, LEASE)
                        .filter(each -> each.handover().id().equals(id))
                        .collectList()
                        .block())
                .hasSize(1);
        startRelay(5);

        assertThat(peer.arrived(subject)).isEmpty();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(peer.arrived(subject)).containsExactly(id));
    }

    @Test
    void lettingALeaseGoDoesNotUndoTheOtherOnesWork() {
        var id = recorded(subject);
        var slow = leaseOf(id, Duration.ofMillis(1));
        await().untilAsserted(() -> assertThat(leaseNow(id)).hasSize(1));

        source.failed(slow, "too late", Instant.now().plusSeconds(3600)).block();
        source.parked(slow, "too late").block();
        assertThat(parked()).noneMatch(each -> each.id().equals(id));
        source.delivered(slow).block();
        assertThat(leaseNow(id)).isEmpty();
    }

    LeasedHandover leaseOf(UUID id, Duration time) {
        return leases(id, time).findFirst().orElseThrow();
    }

    private List<LeasedHandover> leaseNow(UUID id) {
        return leases(id, LEASE).toList();
    }

    private Stream<LeasedHandover> leases(UUID id, Duration time) {
        return source.lease(100, time).collectList().blockOptional().orElseThrow().stream()
                .filter(each -> each.handover().id().equals(id));
    }

    private UUID recorded(String about) {
        return recordFor(about).blockOptional().orElseThrow();
    }

    private Mono<UUID> recordFor(String about) {
        return Mono.defer(() -> {
            var handover = handovers.of(Deliveries.TYPE, about, Map.of("n", 1));
            return record(handover).thenReturn(handover.id());
        });
    }

    private void startRelay(int maxAttempts) {
        var properties = new HandoverProperties(
                true,
                Duration.ofMillis(40),
                6,
                Duration.ofSeconds(2),
                LEASE,
                maxAttempts,
                Duration.ofMillis(30),
                Duration.ofMillis(200),
                new HandoverProperties.Mongo(List.of()));
        var relay = new Relay(source, List.of(peer), signal, properties, Clock.systemUTC());
        var background = new Background("relay under test", relay::run);
        relays.add(background);
        background.start();
    }

    private long pending() {
        return view().counts().pending();
    }

    private List<ParkedHandover> parked() {
        return view().parked();
    }

    private HandoversEndpoint.View view() {
        return endpoint.handovers().blockOptional().orElseThrow();
    }
}
