package org.avert.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What holds of leases and recurring work in either store. */
@TestPropertySource(properties = "avert.contract=kit-empty")
abstract class LeaseScenarios {

    /** Leases as another instance of the service would have them. */
    abstract Leases instance();

    @Test
    void givesALeaseToOneOfTwo() {
        var one = instance();
        var two = instance();
        var name = UUID.randomUUID().toString();

        assertThat(one.take(name, Duration.ofMinutes(1)).block()).isTrue();
        assertThat(two.take(name, Duration.ofMinutes(1)).block()).isFalse();
        assertThat(one.take(name, Duration.ofMillis(200)).block()).isTrue();
        await().untilAsserted(() ->
                assertThat(two.take(name, Duration.ofMinutes(1)).block()).isTrue());
        assertThat(one.take(name, Duration.ofMinutes(1)).block()).isFalse();
    }

    @Test
    void givesALeaseToOneOfManyAtOnce() {
        var name = UUID.randomUUID().toString();

        var taken = Flux.range(0, 10)
                .flatMap(each -> instance().take(name, Duration.ofMinutes(1)))
                .filter(Boolean::booleanValue)
                .count()
                .block();
        assertThat(taken).isOne();
    }

    @Test
    void doesRecurringWorkInOneInstanceAndAgainAfterAFailure() {
        var runs = new AtomicInteger();
        var work = RecurringWork.of(
                UUID.randomUUID().toString(),
                Duration.ofMillis(300),
                () -> Mono.fromRunnable(() -> {
                    if (runs.incrementAndGet() == 2) {
                        throw new IllegalStateException("once");
                    }
                }));
        var loops = List.of(
                new Background("one", new RecurringRunner(List.of(work), instance())::run),
                new Background("two", new RecurringRunner(List.of(work), instance())::run));
        loops.forEach(Background::start);

        await().untilAsserted(() -> assertThat(runs.get()).isGreaterThanOrEqualTo(4));
        loops.forEach(Background::stop);
    }
}
