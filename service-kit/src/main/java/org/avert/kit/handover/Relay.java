package org.avert.kit.handover;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes hand-overs from the store to their peers, again and again until they are there or parked. */
final class Relay {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int REASON = 300;

    private final HandoverSource source;
    private final Map<String, HandoverDelivery> deliveries;
    private final RelaySignal signal;
    private final HandoverProperties properties;
    private final Clock clock;

    Relay(
            HandoverSource source,
            List<HandoverDelivery> deliveries,
            RelaySignal signal,
            HandoverProperties properties,
            Clock clock) {
        this.source = source;
        this.deliveries = deliveries.stream().collect(Collectors.toMap(HandoverDelivery::type, Function.identity()));
        this.signal = signal;
        this.properties = properties;
        this.clock = clock;
    }

    Flux<?> run() {
        return source.prepare()
                .thenMany(ticks())
                .onBackpressureLatest()
                .concatMap(tick -> due(), 1)
                .flatMap(this::attempt, properties.concurrency(), 1);
    }

    private Flux<?> ticks() {
        var polls = Flux.interval(Duration.ZERO, properties.poll()).onBackpressureDrop();
        return Flux.merge(polls, signal.signals().onBackpressureLatest());
    }

    private Flux<LeasedHandover> due() {
        return source.lease(properties.concurrency(), properties.lease())
                .onErrorResume(failure ->
                        logged("hand-overs could not be leased", failure).then(Mono.empty()));
    }

    private Mono<Void> attempt(LeasedHandover leased) {
        return deliver(leased.handover())
                .timeout(properties.deliveryTimeout())
                .then(Mono.defer(() -> source.delivered(leased)))
                .doOnSuccess(done -> signal.wake())
                .onErrorResume(failure -> postpone(leased, failure))
                .onErrorResume(
                        failure -> logged("hand-over " + leased.handover().id() + " stays leased", failure));
    }

    private Mono<Void> deliver(Handover handover) {
        var delivery = deliveries.get(handover.type());
        return delivery == null
                ? Mono.error(new IllegalStateException("nothing here delivers " + handover.type()))
                : Mono.defer(() -> delivery.deliver(handover));
    }

    private Mono<Void> postpone(LeasedHandover leased, Throwable failure) {
        var id = leased.handover().id();
        var reason = reason(failure);
        if (leased.attempt() >= properties.maxAttempts()) {
            LOG.error("hand-over {} is parked after {} attempts: {}", id, leased.attempt(), reason);
            return source.parked(leased, reason);
        }
        LOG.warn("hand-over {} failed at attempt {}: {}", id, leased.attempt(), reason);
        return source.failed(leased, reason, clock.instant().plus(properties.backoff(leased.attempt())));
    }

    /** Kept and shown to operators, so without the body of a request or an answer. */
    private static String reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return "no answer in time";
        }
        if (failure instanceof WebClientResponseException answer) {
            return "the peer answered " + answer.getStatusCode().value();
        }
        var text = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return text.length() > REASON ? text.substring(0, REASON) : text;
    }

    private static Mono<Void> logged(String what, Throwable failure) {
        return Mono.fromRunnable(() -> LOG.warn("{}", what, failure));
    }
}
