package org.avert.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP, as curl would. */
final class Web {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;

    Web(URI base) {
        this.base = base;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, Map.of(), null);
    }

    HttpResponse<String> get(String path, String token) {
        return send("GET", path, Map.of("Authorization", "Bearer " + token), null);
    }

    HttpResponse<String> sendBytes(String path, String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", type)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return sent(request, "POST " + path);
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, @Nullable String body) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, publisher);
        headers.forEach(request::header);
        return sent(request, method + " " + path);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request, String what) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(what, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
