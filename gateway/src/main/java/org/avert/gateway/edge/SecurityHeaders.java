package org.avert.gateway.edge;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Headers that every answer has; what is behind the gateway may be stricter or, as the portal, know its own policy. */
public final class SecurityHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOTHING =
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final String NO_STORE = "no-store";

    private SecurityHeaders() {}

    static void writeTo(HttpHeaders headers, ServerHttpRequest request) {
        writeTo(headers);
        if (isPersonal(request)) {
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        if (isHttps(request)) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Those that do not depend on the request. */
    public static void writeTo(HttpHeaders headers) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        ifAbsent(headers, "Referrer-Policy", "no-referrer");
        ifAbsent(headers, "Cross-Origin-Resource-Policy", "same-origin");
        ifAbsent(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        ifAbsent(headers, "Cross-Origin-Opener-Policy", "same-origin");
        ifAbsent(headers, POLICY, NOTHING);
        ifAbsent(headers, HttpHeaders.CACHE_CONTROL, NO_STORE);
        headers.remove(HttpHeaders.SERVER);
    }

    /** What was given to somebody who showed a token, or to a source, is kept by nobody on the way. */
    private static boolean isPersonal(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)
                || request.getMethod() != HttpMethod.GET && request.getMethod() != HttpMethod.HEAD;
    }

    private static boolean isHttps(ServerHttpRequest request) {
        return "https".equals(request.getURI().getScheme())
                || "https".equals(request.getHeaders().getFirst("X-Forwarded-Proto"));
    }

    private static void ifAbsent(HttpHeaders headers, String name, String value) {
        if (!headers.containsHeader(name)) {
            headers.set(name, value);
        }
    }
}
