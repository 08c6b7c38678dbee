package org.avert.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.avert.local.LaunchFailure;
import org.avert.local.people.AccessToken;
import org.avert.local.people.Person;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The gateway's API as a person uses it. */
public final class Gateway {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI base;
    private final Function<Person, AccessToken> tokens;

    /**
     * @param base the gateway's address
     * @param tokens how a person gets a token
     */
    public Gateway(URI base, Function<Person, AccessToken> tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    public URI link(String path) {
        return URI.create(base + path);
    }

    /** Reads; without a person, as the public does. */
    public Answer get(@Nullable Person who, String path) {
        return send(who, "GET", path, request(path).GET());
    }

    /** Creates, with a new idempotency key. */
    public Answer create(Person who, String path, JsonNode body) {
        return send(who, "POST", path, json(path, "POST", body).header("Idempotency-Key", newKey()));
    }

    /** Takes a step. */
    public Answer step(Person who, String path, JsonNode body) {
        return send(who, "POST", path, json(path, "POST", body));
    }

    /** Takes a step that has no body. */
    public Answer step(Person who, String path) {
        return send(who, "POST", path, request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Takes a step on exactly this version. */
    public Answer stepOn(String etag, Person who, String path, @Nullable JsonNode body) {
        var request = body == null ? request(path).POST(HttpRequest.BodyPublishers.noBody()) : json(path, "POST", body);
        return send(who, "POST", path, request.header("If-Match", etag));
    }

    /** Replaces exactly this version; an empty version replaces what was never there. */
    public Answer replace(String etag, Person who, String path, JsonNode body) {
        var request = json(path, "PUT", body);
        return send(who, "PUT", path, etag.isEmpty() ? request : request.header("If-Match", etag));
    }

    /** Uploads a file. */
    public Answer upload(Person who, String path, String mediaType, String content) {
        var request = request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", newKey())
                .POST(HttpRequest.BodyPublishers.ofString(content, StandardCharsets.UTF_8));
        return send(who, "POST", path, request);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private HttpRequest.Builder json(String path, String method, JsonNode body) {
        return request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(link(path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json");
    }

    private Answer send(@Nullable Person who, String method, String path, HttpRequest.Builder request) {
        if (who != null) {
            request.header("Authorization", "Bearer " + tokens.apply(who).value());
        }
        try {
            return Answer.of(method, path, HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new LaunchFailure(
                    LaunchFailure.Reason.DEMO_FAILED, method + " " + link(path) + " has no answer: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(LaunchFailure.Reason.DEMO_FAILED, "interrupted", interrupted);
        }
    }
}
