package org.avert.gateway.problem;

import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A refusal that the gateway itself makes; {@code type} becomes {@code urn:avert:problem:<type>}. */
public final class GatewayProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String type;
    private final transient Map<String, String> headers;
    private final @Nullable String service;

    private GatewayProblem(
            HttpStatus status, String type, String detail, Map<String, String> headers, @Nullable String service) {
        super(detail, null, false, false);
        this.status = status;
        this.type = type;
        this.headers = headers;
        this.service = service;
    }

    public static GatewayProblem badRequest(String detail) {
        return new GatewayProblem(HttpStatus.BAD_REQUEST, "invalid-request", detail, Map.of(), null);
    }

    public static GatewayProblem unauthorized(String detail) {
        var challenge = Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        return new GatewayProblem(HttpStatus.UNAUTHORIZED, "unauthenticated", detail, challenge, null);
    }

    public static GatewayProblem unknownPath() {
        return new GatewayProblem(HttpStatus.NOT_FOUND, "not-found", "Nothing is at this path.", Map.of(), null);
    }

    public static GatewayProblem methodNotAllowed(String method, String allowed) {
        return new GatewayProblem(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "The method " + method + " is not used here.",
                Map.of(HttpHeaders.ALLOW, allowed),
                null);
    }

    public static GatewayProblem unsupportedMediaType(String detail) {
        return new GatewayProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", detail, Map.of(), null);
    }

    public static GatewayProblem tooLarge(long limit) {
        return new GatewayProblem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The body is larger than the " + limit + " bytes that this path takes.",
                Map.of(),
                null);
    }

    public static GatewayProblem tooManyRequests(Duration retryAfter) {
        return new GatewayProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "The rate of requests is used up.",
                retryAfter(retryAfter),
                null);
    }

    public static GatewayProblem unavailable(String service, String detail, Duration retryAfter) {
        return new GatewayProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail, retryAfter(retryAfter), service);
    }

    public static GatewayProblem busy(String service, Duration retryAfter) {
        var detail = "The " + service + " service has as much to do as it can. More urgent requests go first.";
        return unavailable(service, detail, retryAfter);
    }

    /** The rest of a body that came too slowly is not waited for: the connection ends with the answer. */
    public static GatewayProblem tooSlow() {
        return new GatewayProblem(
                HttpStatus.REQUEST_TIMEOUT,
                "request-timeout",
                "The body of the request came too slowly.",
                Map.of(HttpHeaders.CONNECTION, "close"),
                null);
    }

    public static GatewayProblem encoded() {
        return new GatewayProblem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "Compressed bodies are not taken. Send the body as it is.",
                Map.of(HttpHeaders.ACCEPT_ENCODING, "identity"),
                null);
    }

    public static GatewayProblem foreignOrigin() {
        return new GatewayProblem(
                HttpStatus.FORBIDDEN,
                "forbidden",
                "Pages of this origin may not call the API from a browser.",
                Map.of(),
                null);
    }

    public static GatewayProblem timeout(String service, String detail) {
        return new GatewayProblem(HttpStatus.GATEWAY_TIMEOUT, "timeout", detail, Map.of(), service);
    }

    static GatewayProblem of(HttpStatus status) {
        var type = status.getReasonPhrase().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return new GatewayProblem(status, type, status.getReasonPhrase() + ".", Map.of(), null);
    }

    private static Map<String, String> retryAfter(Duration wait) {
        return Map.of(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    HttpStatus status() {
        return status;
    }

    String type() {
        return type;
    }

    public Map<String, String> headers() {
        return headers;
    }

    @Nullable
    String service() {
        return service;
    }
}
