package org.avert.portal;

import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import org.springframework.core.io.ClassPathResource;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Answers as the gateway's API does, on loopback, from the files of {@code /api}: {@code /api/funding/v1/sources} is
 * {@code funding_v1_sources.json}. A test can make a path fail.
 */
final class FakeGateway {

    record Seen(String uri, HttpHeaders headers) {}

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    FakeGateway() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(this::answer)
                .bindNow();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    void reset() {
        failures.clear();
        seen.clear();
    }

    /** Everything below the path answers with the status. */
    void fail(String path, int status) {
        failures.put(path, status);
    }

    Seen lastBelow(String path) {
        return seen.stream()
                .filter(request -> request.uri().startsWith(path))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        var path = "/" + request.fullPath().replaceFirst("^/", "");
        seen.add(new Seen(request.uri(), request.requestHeaders().copy()));
        var failure = failures.entrySet().stream()
                .filter(entry -> path.startsWith(entry.getKey()))
                .findFirst();
        if (failure.isPresent()) {
            return problem(response, failure.get().getValue());
        }
        var file =
                new ClassPathResource("api/" + path.substring("/api/".length()).replace('/', '_') + ".json");
        return file.exists()
                ? response.header("Content-Type", "application/json").sendString(Mono.just(read(file)))
                : problem(response, 404);
    }

    private static Publisher<Void> problem(HttpServerResponse response, int status) {
        return response.status(status)
                .header("Content-Type", "application/problem+json")
                .sendString(Mono.just("{\"status\":" + status + "}"));
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
