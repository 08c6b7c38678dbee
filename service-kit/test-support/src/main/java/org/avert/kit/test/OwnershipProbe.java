package org.avert.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Asks for an object and for one that does not exist, in the same words. */
final class OwnershipProbe {

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 500);
    private static final Set<Integer> HIDDEN = Set.of(403, 404);
    private static final String BROKEN = "{\"no such field\": [";

    private final WebTestClient client;
    private final TokenSource tokens;
    private final String prefix;
    private final Map<String, String> objects;

    OwnershipProbe(WebTestClient client, TokenSource tokens, String prefix, Map<String, String> objects) {
        this.tokens = tokens;
        this.client = client;
        this.prefix = prefix;
        this.objects = objects;
    }

    void ask(MatrixOperation operation, MatrixCaller caller) {
        String token = caller.token().get();
        if (caller.sees()) {
            Answer seen = answer(operation, path(operation), token, operation.example(), "\"0\"");
            assertThat(REFUSALS).as("%s: %s", operation.id(), seen).doesNotContain(seen.status());
            return;
        }
        equal(operation, token, operation.example(), "\"0\"");
        equal(operation, token, operation.example(), null);
        if (operation.mediaType() != null) {
            equal(operation, token, BROKEN, "\"0\"");
        }
    }

    void list(MatrixOperation operation, MatrixCaller caller, Set<String> secrets) {
        Answer listed = answer(operation, operation.path(), caller.token().get(), null, null);
        assertThat(listed.body()).as("%s as %s", operation.id(), caller.name()).doesNotContain(secrets);
    }

    private void equal(MatrixOperation operation, String token, @Nullable String body, @Nullable String ifMatch) {
        Answer hidden = answer(operation, path(operation), token, body, ifMatch);
        Answer none = answer(operation, operation.path(), token, body, ifMatch);
        assertThat(HIDDEN)
                .as("%s with %s answered %s", operation.id(), body, hidden)
                .contains(hidden.status());
        assertThat(hidden).as("%s with %s", operation.id(), body).isEqualTo(none);
    }

    private String path(MatrixOperation operation) {
        String path = operation.template();
        for (String name : operation.names()) {
            path = path.replace("{" + name + "}", Objects.requireNonNull(objects.get(name)));
        }
        return path;
    }

    private Answer answer(
            MatrixOperation operation, String path, String token, @Nullable String body, @Nullable String ifMatch) {
        WebTestClient.RequestBodySpec request = client.method(HttpMethod.valueOf(operation.method()))
                .uri(prefix + path + (operation.query().isEmpty() ? "" : "?" + operation.query()))
                .headers(headers -> {
                    tokens.present(token, headers, operation.method(), prefix + path);
                    head(headers, ifMatch);
                });
        String type = operation.mediaType();
        if (type != null) {
            request.header("Content-Type", type).bodyValue(body == null ? "{}" : body);
        }
        return Answer.of(request.exchange().expectBody().returnResult(), path);
    }

    private static void head(HttpHeaders headers, @Nullable String ifMatch) {
        // the same for both, since every problem carries it
        headers.set("X-Request-Id", "ownership-matrix");
        headers.set("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            headers.set("If-Match", ifMatch);
        }
    }

    /** What a caller can tell of an answer, with the object's place taken out. */
    private record Answer(int status, String body, Map<String, String> headers) {

        static Answer of(EntityExchangeResult<byte[]> result, String path) {
            byte[] bytes = result.getResponseBody();
            String body = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            result.getResponseHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values)));
            headers.remove("Date");
            headers.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).startsWith("ratelimit"));
            return new Answer(result.getStatus().value(), body.replace(path, "…"), headers);
        }
    }
}
