package org.avert.kit.handover;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether the relay runs; what is to be handed over is recorded either way
 * @param poll longest wait before what is due is looked for
 * @param concurrency deliveries at once in one instance
 * @param deliveryTimeout longest time of one delivery
 * @param lease time for which an instance alone may deliver; longer than a delivery waiting behind others takes
 * @param maxAttempts attempts after which a hand-over is parked
 * @param firstBackoff wait after the first failure, doubled after each further one
 * @param maxBackoff longest wait between attempts
 */
@ConfigurationProperties("avert.handover")
public record HandoverProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("250ms") Duration poll,
        @DefaultValue("8") int concurrency,
        @DefaultValue("20s") Duration deliveryTimeout,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("20") int maxAttempts,
        @DefaultValue("500ms") Duration firstBackoff,
        @DefaultValue("60s") Duration maxBackoff,
        @DefaultValue Mongo mongo) {

    /** @param collections collections whose documents have a field {@code outbox} */
    public record Mongo(@DefaultValue List<String> collections) {}

    Duration backoff(int attempt) {
        var doublings = Math.min(attempt - 1, 20);
        var wait = firstBackoff.multipliedBy(1L << doublings);
        return wait.compareTo(maxBackoff) > 0 ? maxBackoff : wait;
    }
}
