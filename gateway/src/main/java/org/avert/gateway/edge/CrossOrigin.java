package org.avert.gateway.edge;

import java.util.Set;
import org.avert.gateway.problem.GatewayProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lets the pages of configured origins, and of no other, call the API from a browser. Never with cookies: the API takes
 * none. A call without preflight from elsewhere is answered, but no header lets the page read the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class CrossOrigin implements WebFilter {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String REQUEST_HEADERS =
            "Authorization, Content-Type, DPoP, Idempotency-Key, If-Match, If-None-Match, X-Request-Id";
    private static final String ANSWER_HEADERS =
            "API-Version, ETag, Idempotency-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After,"
                    + " X-Request-Id";
    private static final String AN_HOUR = "3600";

    private final Set<String> origins;

    CrossOrigin(EdgeProperties properties) {
        origins = Set.copyOf(properties.allowedOrigins());
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!request.getPath().value().startsWith("/api/")) {
            return chain.filter(exchange);
        }
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> share(exchange)));
        return CorsUtils.isPreFlightRequest(request) ? preflight(exchange) : chain.filter(exchange);
    }

    private Mono<Void> preflight(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        if (allowed(exchange.getRequest()) == null) {
            return Mono.error(GatewayProblem.foreignOrigin());
        }
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, REQUEST_HEADERS);
        headers.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, AN_HOUR);
        exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
        return exchange.getResponse().setComplete();
    }

    /** Whatever a service said of origins is not believed. */
    private void share(ServerWebExchange exchange) {
        var headers = exchange.getResponse().getHeaders();
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
        headers.remove(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS);
        if (!origins.isEmpty()) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        var origin = allowed(exchange.getRequest());
        if (origin != null) {
            headers.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            if (exchange.getRequest().getMethod() != HttpMethod.OPTIONS) {
                headers.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, ANSWER_HEADERS);
            }
        }
    }

    private @Nullable String allowed(ServerHttpRequest request) {
        var origin = request.getHeaders().getOrigin();
        return origin != null && origins.contains(origin) ? origin : null;
    }
}
