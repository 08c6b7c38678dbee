package org.avert.kit.test;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Another service as a test wants it: remembers every request and answers what it was told to, 404 otherwise. */
public final class TestPeer implements AutoCloseable {

    private final List<Received> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Received, Answer>> answers = new ConcurrentHashMap<>();
    private final DisposableServer server;

    private TestPeer() {
        server = HttpServer.create()
                .host("127.0.0.1")
                .port(0)
                .handle(this::handle)
                .bindNow();
    }

    public static TestPeer start() {
        return new TestPeer();
    }

    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The answer to a method and path; a path that ends in {@code *} stands for all that begin like it. */
    public TestPeer answers(String method, String path, Function<Received, Answer> answer) {
        answers.put(method + " " + path, answer);
        return this;
    }

    public TestPeer answers(String method, String path, int status, String json) {
        return answers(method, path, any -> Answer.json(status, json));
    }

    public List<Received> requests() {
        return List.copyOf(requests);
    }

    public List<Received> requests(String method, String path) {
        return requests.stream()
                .filter(it -> it.method().equals(method) && it.path().equals(path))
                .toList();
    }

    public void forget() {
        requests.clear();
    }

    @Override
    public void close() {
        server.disposeNow();
    }

    private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asString()
                .defaultIfEmpty("")
                .map(body -> received(request, body))
                .flatMap(it -> write(response, answerTo(it)));
    }

    private Received received(HttpServerRequest request, String body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.requestHeaders().forEach(header -> headers.put(header.getKey(), header.getValue()));
        String uri = request.uri();
        int query = uri.indexOf('?');
        Received received = new Received(
                request.method().name(),
                query < 0 ? uri : uri.substring(0, query),
                query < 0 ? "" : uri.substring(query + 1),
                headers,
                body);
        requests.add(received);
        return received;
    }

    private Answer answerTo(Received received) {
        String asked = received.method() + " " + received.path();
        Function<Received, Answer> answer = answers.get(asked);
        if (answer == null) {
            answer = answers.entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("*"))
                    .filter(entry -> asked.startsWith(
                            entry.getKey().substring(0, entry.getKey().length() - 1)))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(any -> new Answer(404, "application/problem+json", NOT_FOUND, Map.of()));
        }
        return answer.apply(received);
    }

    private static final String NOT_FOUND = """
            {"type":"urn:avert:problem:not-found","title":"Not found","status":404}""";

    private static Mono<Void> write(HttpServerResponse response, Answer answer) {
        response.status(HttpResponseStatus.valueOf(answer.status()));
        response.header("Content-Type", answer.contentType());
        answer.headers().forEach(response::header);
        return response.sendString(Mono.just(answer.body())).then();
    }

    /** @param headers names in any case */
    public record Received(String method, String path, String query, Map<String, String> headers, String body) {

        /** The header's last value, or an empty string. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public record Answer(int status, String contentType, String body, Map<String, String> headers) {

        public static Answer json(int status, String body) {
            return new Answer(status, "application/json", body, Map.of());
        }
    }
}
