package org.avert.kit.handover;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/** A peer that notes what reaches it and fails as often as a test wants. */
final class Deliveries implements HandoverDelivery {
    static final String TYPE = "org.avert.kit.sample";

    private final List<Handover> arrived = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile String onlySubject = "";
    private volatile Duration pace = Duration.ofMillis(2);

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Mono<Void> deliver(Handover handover) {
        return Mono.delay(pace).then(Mono.fromRunnable(() -> take(handover)));
    }

    private void take(Handover handover) {
        var concerned = onlySubject.isEmpty() || onlySubject.equals(handover.subject());
        if (concerned && failures.getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0) {
            throw new IllegalStateException("peer is away");
        }
        arrived.add(handover);
    }

    void failNext(int times, String subject) {
        onlySubject = subject;
        failures.set(times);
    }

    void pace(Duration each) {
        pace = each;
    }

    List<UUID> arrived(String subject) {
        return arrived.stream()
                .filter(each -> each.subject().equals(subject))
                .map(Handover::id)
                .toList();
    }

    Handover first(UUID id) {
        return arrived.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }
}
