package org.avert.gateway.connection;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads whole bodies before a service is called, so that a slow sender holds neither a place nor a connection of a
 * service. All bodies together have a bound.
 */
@Component
class GatheredBodies {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final Duration time;
    private final long most;
    private final AtomicLong held = new AtomicLong();

    GatheredBodies(ConnectionProperties properties) {
        time = properties.bodyTime();
        most = properties.gathered().toBytes();
    }

    Mono<GatheredBody> gather(ServerHttpRequest request, long limit) {
        return Mono.defer(() -> {
            var body = new GatheredBody(this, limit);
            return request.getBody()
                    .doOnNext(body::add)
                    .then(Mono.just(body))
                    .timeout(time)
                    .onErrorMap(TimeoutException.class, late -> GatewayProblem.tooSlow())
                    .doOnError(failure -> body.forget())
                    .doOnCancel(body::forget);
        });
    }

    void hold(int bytes) {
        if (held.addAndGet(bytes) > most) {
            throw GatewayProblem.unavailable("gateway", "Too many bodies are being received. Nothing was done.", SOON);
        }
    }

    void release(int bytes) {
        held.addAndGet(-bytes);
    }
}
