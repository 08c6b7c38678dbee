package org.avert.kit.problem;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.avert.kit.correlation.RequestId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no handler is at hand, and gives every problem its type, place and trace id. */
public final class ProblemWriter {
    private static final Map<Integer, String> TYPES = Map.of(
            400, "invalid-request",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            413, "too-large",
            415, "unsupported-media-type",
            429, "too-many-requests",
            503, "unavailable",
            504, "timeout");

    private final JsonMapper json;

    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** A problem of the stable type that belongs to {@code status}. */
    public static ProblemDetail problem(HttpStatusCode status, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:avert:problem:" + TYPES.getOrDefault(status.value(), generic(status))));
        problem.setTitle(title(status));
        return problem;
    }

    /** Adds where it happened and the id that finds it in the logs. */
    public static ProblemDetail placed(ProblemDetail problem, ServerWebExchange exchange) {
        if (problem.getInstance() == null) {
            problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
        }
        problem.setProperty("traceId", RequestId.of(exchange));
        return problem;
    }

    public Mono<Void> write(ServerWebExchange exchange, HttpStatusCode status, String detail) {
        return write(exchange, problem(status, detail));
    }

    public Mono<Void> write(ServerWebExchange exchange, ProblemDetail problem) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.empty();
        }
        response.setRawStatusCode(problem.getStatus());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setCacheControl("no-store");
        if (problem.getStatus() == HttpStatus.UNAUTHORIZED.value()
                && !response.getHeaders().containsHeader(HttpHeaders.WWW_AUTHENTICATE)) {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var body = json.writeValueAsString(placed(problem, exchange)).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static String generic(HttpStatusCode status) {
        return status.is5xxServerError() ? "internal" : "refused-" + status.value();
    }

    private static String title(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        if (known == null) {
            return "Refused";
        }
        var words = known.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
