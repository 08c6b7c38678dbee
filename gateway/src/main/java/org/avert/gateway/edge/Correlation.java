package org.avert.gateway.edge;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Names one request on its way through the services; an id of the caller's is kept when it is well formed, else made. */
record Correlation(String requestId, String traceparent) {

    static final String REQUEST_ID = "X-Request-Id";
    static final String TRACEPARENT = "traceparent";
    static final String TRACESTATE = "tracestate";

    private static final Pattern WELL_FORMED_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Pattern WELL_FORMED_PARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Correlation of(HttpHeaders headers) {
        var parent = wellFormed(headers.getFirst(TRACEPARENT), WELL_FORMED_PARENT);
        var traceparent = parent == null ? "00-" + hex(16) + "-" + hex(8) + "-00" : parent;
        var id = wellFormed(headers.getFirst(REQUEST_ID), WELL_FORMED_ID);
        return new Correlation(id == null ? traceIdOf(traceparent) : id, traceparent);
    }

    String traceId() {
        return traceIdOf(traceparent);
    }

    void writeTo(HttpHeaders headers) {
        // a tracestate belongs to the parent it came with
        if (!traceparent.equals(headers.getFirst(TRACEPARENT))) {
            headers.remove(TRACESTATE);
        }
        headers.set(REQUEST_ID, requestId);
        headers.set(TRACEPARENT, traceparent);
    }

    static void removeFrom(HttpHeaders headers) {
        headers.remove(REQUEST_ID);
        headers.remove(TRACEPARENT);
        headers.remove(TRACESTATE);
    }

    private static String traceIdOf(String traceparent) {
        return traceparent.substring(3, 35);
    }

    private static @Nullable String wellFormed(@Nullable String value, Pattern shape) {
        return value != null && shape.matcher(value).matches() ? value : null;
    }

    private static String hex(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
