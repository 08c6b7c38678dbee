package org.avert.gateway.problem;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Renders whatever went wrong: as RFC 9457, or as a plain page where a browser asked for one. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> render(ServerWebExchange exchange, Throwable failure, String traceId) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        var problem = problemOf(failure);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("trace={} failed", traceId, failure);
        }
        return write(exchange, problem, traceId);
    }

    private static GatewayProblem problemOf(Throwable failure) {
        if (failure instanceof GatewayProblem problem) {
            return problem;
        }
        if (failure instanceof MethodNotAllowedException wrong) {
            var allowed = wrong.getSupportedMethods().stream()
                    .map(Object::toString)
                    .sorted()
                    .reduce((a, b) -> a + ", " + b);
            return GatewayProblem.methodNotAllowed(wrong.getHttpMethod(), allowed.orElse("GET"));
        }
        if (failure instanceof ResponseStatusException other) {
            return ofStatus(HttpStatus.resolve(other.getStatusCode().value()));
        }
        return GatewayProblem.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static GatewayProblem ofStatus(@Nullable HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return GatewayProblem.unknownPath();
        }
        return GatewayProblem.of(Objects.requireNonNullElse(status, HttpStatus.INTERNAL_SERVER_ERROR));
    }

    private Mono<Void> write(ServerWebExchange exchange, GatewayProblem problem, String traceId) {
        var response = exchange.getResponse();
        var page = prefersPage(exchange.getRequest());
        response.setStatusCode(problem.status());
        response.getHeaders()
                .setContentType(
                        page
                                ? new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)
                                : MediaType.APPLICATION_PROBLEM_JSON);
        problem.headers().forEach(response.getHeaders()::set);
        var body = page ? ErrorPage.of(problem, traceId) : json.writeValueAsBytes(fields(exchange, problem, traceId));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> fields(ServerWebExchange exchange, GatewayProblem problem, String traceId) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", "urn:avert:problem:" + problem.type());
        fields.put("title", problem.status().getReasonPhrase());
        fields.put("status", problem.status().value());
        fields.put("detail", Objects.requireNonNullElse(problem.getMessage(), ""));
        fields.put("instance", exchange.getRequest().getURI().getRawPath());
        fields.put("traceId", traceId);
        if (problem.service() != null) {
            fields.put("service", problem.service());
        }
        return fields;
    }

    private static boolean prefersPage(ServerHttpRequest request) {
        var path = request.getPath().value();
        return !path.equals("/api")
                && !path.startsWith("/api/")
                && !path.startsWith("/docs")
                && request.getHeaders().getOrEmpty("Accept").stream().anyMatch(value -> value.contains("text/html"));
    }
}
