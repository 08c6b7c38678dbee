package org.avert.gateway;

import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A real HTTP server on loopback that answers as the tests need and remembers what reached it. */
final class FakeService {

    record Seen(String method, String uri, HttpHeaders headers, String body) {}

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger holding = new AtomicInteger();
    private volatile Sinks.Empty<Void> held = Sinks.empty();
    private final AtomicInteger calls = new AtomicInteger();
    private final DisposableServer server;

    FakeService() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(this::answer)
                .bindNow();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    Seen last() {
        return seen.get(seen.size() - 1);
    }

    int count() {
        return seen.size();
    }

    int connections() {
        return open.get();
    }

    /** How many requests for {@code /held} wait here. */
    int holding() {
        return holding.get();
    }

    /** Answers all of them. */
    void release() {
        var waiting = held;
        held = Sinks.empty();
        waiting.tryEmitEmpty();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .doOnNext(body -> seen.add(new Seen(
                        request.method().name(),
                        request.uri(),
                        request.requestHeaders().copy(),
                        body)))
                .flatMap(body -> Mono.from(respond(request, response)));
    }

    private Publisher<Void> respond(HttpServerRequest request, HttpServerResponse response) {
        var path = request.fullPath();
        if (path.endsWith("/slow")) {
            return Mono.delay(Duration.ofSeconds(20)).then(response.send());
        }
        if (path.endsWith("/busy")) {
            return Mono.delay(Duration.ofMillis(300))
                    .then(response.sendString(Mono.just("{}")).then());
        }
        if (path.endsWith("/held")) {
            holding.incrementAndGet();
            return held.asMono()
                    .doFinally(end -> holding.decrementAndGet())
                    .then(response.sendString(Mono.just("{}")).then());
        }
        if (path.endsWith("/broken") || path.endsWith("/every-second-broken") && calls.getAndIncrement() % 2 == 0) {
            return broken(response);
        }
        if (path.endsWith("/unavailable")) {
            return response.status(503).sendString(Mono.just("{\"detail\":\"the store is down\"}"));
        }
        if (path.endsWith("/failing")) {
            response.withConnection(connection -> {
                open.incrementAndGet();
                connection.onTerminate().subscribe(null, e -> {}, open::decrementAndGet);
            });
            return response.status(500)
                    .header("Content-Type", "application/problem+json")
                    .sendString(Flux.just("{\"title\":", "\"theirs\"", "}").delayElements(Duration.ofMillis(30)));
        }
        if (path.endsWith("/cached")) {
            response.header("Cache-Control", "public, max-age=60");
        }
        return response.header("Set-Cookie", "tracker=1")
                .header("Content-Type", "application/json")
                .header("ETag", "\"7\"")
                .sendString(Mono.just("{\"ok\":true}"));
    }

    private static Mono<Void> broken(HttpServerResponse response) {
        return Mono.fromRunnable(
                () -> response.withConnection(connection -> connection.channel().close()));
    }
}
