package org.avert.e2e.bench;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Sends requests at a fixed rate whatever comes back (open loop), or as many at a time (closed loop). */
final class Load {
    private static final Duration TICK = Duration.ofMillis(10);

    private final HttpClient http;

    Load(String name, int connections) {
        http = HttpClient.create(ConnectionProvider.builder(name)
                        .maxConnections(connections)
                        .pendingAcquireMaxCount(-1)
                        .build())
                .responseTimeout(Duration.ofSeconds(30));
    }

    record Call(
            HttpMethod method,
            String url,
            Map<String, String> headers,
            @Nullable String body) {
        static Call get(String url) {
            return new Call(HttpMethod.GET, url, Map.of(), null);
        }

        /** JSON under a new key, as somebody who sends one thing once. */
        static Call post(String url, Map<String, String> headers, String body) {
            return new Call(HttpMethod.POST, url, headers, body);
        }
    }

    /** {@code rate} calls a second for {@code time}. */
    Figures atRate(double rate, Duration time, Supplier<Call> calls) {
        var figures = new Figures();
        var open = new AtomicInteger();
        long start = System.nanoTime();
        var sent = new AtomicInteger();
        Disposable sending = Flux.interval(TICK).onBackpressureDrop().subscribe(tick -> {
            double due = rate * (System.nanoTime() - start) / 1e9;
            while (sent.get() < due) {
                sent.incrementAndGet();
                open.incrementAndGet();
                send(calls.get(), figures)
                        .doFinally(end -> open.decrementAndGet())
                        .subscribe();
            }
        });
        sleep(time);
        sending.dispose();
        figures.lasted(Duration.ofNanos(System.nanoTime() - start));
        for (int i = 0; i < 300 && open.get() > 0; i++) {
            sleep(Duration.ofMillis(100));
        }
        return figures;
    }

    /** {@code callers} calls open at a time for {@code time}. */
    Figures closed(int callers, Duration time, Supplier<Call> calls) {
        var figures = new Figures();
        var going = new AtomicBoolean(true);
        long start = System.nanoTime();
        var all = Flux.range(0, callers)
                .flatMap(caller -> Mono.defer(() -> send(calls.get(), figures)).repeat(going::get), callers)
                .subscribe();
        sleep(time);
        figures.lasted(Duration.ofNanos(System.nanoTime() - start));
        going.set(false);
        sleep(Duration.ofSeconds(1));
        all.dispose();
        return figures;
    }

    private Mono<Void> send(Call call, Figures figures) {
        long start = System.nanoTime();
        return http.headers(headers -> {
                    call.headers().forEach(headers::set);
                    if (call.body() != null) {
                        headers.set("Content-Type", "application/json");
                        headers.set("Idempotency-Key", UUID.randomUUID().toString());
                    }
                })
                .request(call.method())
                .uri(call.url())
                .send((request, out) -> call.body() == null
                        ? out
                        : out.send(Mono.just(Unpooled.wrappedBuffer(call.body().getBytes(StandardCharsets.UTF_8)))))
                .responseSingle(
                        (answer, body) -> body.then(Mono.just(answer.status().code()))
                                .switchIfEmpty(Mono.just(answer.status().code())))
                .doOnNext(status -> figures.add(status, System.nanoTime() - start))
                .onErrorResume(failure -> {
                    figures.add(0, System.nanoTime() - start);
                    return Mono.empty();
                })
                .then();
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
