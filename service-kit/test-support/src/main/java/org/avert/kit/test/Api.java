package org.avert.kit.test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/**
 * Calls as one caller: {@code api.as(token).post("/v1/visits", body).expectStatus().isCreated()}. Immutable; each POST
 * carries a fresh {@code Idempotency-Key} unless one was set. A body is anything Jackson writes, or JSON as a string.
 */
public final class Api {

    private final WebTestClient client;
    private final Map<String, String> headers;

    private Api(WebTestClient client, Map<String, String> headers) {
        this.client = client;
        this.headers = Map.copyOf(headers);
    }

    public static Api of(WebTestClient client) {
        return new Api(client, Map.of());
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api as(TestToken token) {
        return as(token.sign());
    }

    public Api anonymous() {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove("Authorization");
        return new Api(client, fewer);
    }

    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(client, more);
    }

    /** Sends this {@code Idempotency-Key} instead of a fresh one. */
    public Api key(String key) {
        return with("Idempotency-Key", key);
    }

    public Api ifMatch(String etag) {
        return with("If-Match", etag);
    }

    public ResponseSpec get(String path, Object... variables) {
        return call(HttpMethod.GET, path, variables).exchange();
    }

    public ResponseSpec delete(String path, Object... variables) {
        return call(HttpMethod.DELETE, path, variables).exchange();
    }

    /** A step without a body. */
    public ResponseSpec post(String path) {
        return keyed(path).exchange();
    }

    public ResponseSpec post(String path, Object body) {
        return post(path, MediaType.APPLICATION_JSON, body);
    }

    public ResponseSpec post(String path, MediaType type, Object body) {
        return keyed(path).contentType(type).bodyValue(body).exchange();
    }

    public ResponseSpec put(String path, Object body) {
        return call(HttpMethod.PUT, path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    public ResponseSpec patch(String path, MediaType type, Object body) {
        return call(HttpMethod.PATCH, path).contentType(type).bodyValue(body).exchange();
    }

    private WebTestClient.RequestBodySpec keyed(String path) {
        return call(HttpMethod.POST, path).headers(all -> {
            if (!all.containsHeader("Idempotency-Key")) {
                all.set("Idempotency-Key", UUID.randomUUID().toString());
            }
        });
    }

    private WebTestClient.RequestBodySpec call(HttpMethod method, String path, Object... variables) {
        return client.method(method).uri(path, variables).headers(all -> headers.forEach(all::set));
    }
}
