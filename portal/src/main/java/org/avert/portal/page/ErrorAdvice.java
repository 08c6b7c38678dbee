package org.avert.portal.page;

import java.util.HashMap;
import java.util.Map;
import org.avert.portal.api.ApiFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says what went wrong in a person's words, or as RFC 9457 to a program. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final PageAttributes attributes;

    ErrorAdvice(PageAttributes attributes) {
        this.attributes = attributes;
    }

    @ExceptionHandler
    Mono<Rendering> apiFailed(ApiFailure failure, ServerWebExchange exchange) {
        if (failure.status() == HttpStatus.UNAUTHORIZED) {
            return signInAgain(exchange);
        }
        return answer(exchange, failure.status(), failure.service());
    }

    @ExceptionHandler
    Mono<Rendering> sessionEnded(ClientAuthorizationException ended, ServerWebExchange exchange) {
        return signInAgain(exchange);
    }

    @ExceptionHandler
    Mono<Rendering> refused(ResponseStatusException refusal, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().putAll(refusal.getHeaders());
        return answer(exchange, HttpStatus.valueOf(refusal.getStatusCode().value()), "");
    }

    @ExceptionHandler
    Mono<Rendering> failed(Exception failure, ServerWebExchange exchange) {
        LOG.error("request={} failed", exchange.getRequest().getHeaders().getFirst("X-Request-Id"), failure);
        return answer(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "");
    }

    private static Mono<Rendering> signInAgain(ServerWebExchange exchange) {
        return exchange.getSession()
                .flatMap(session -> session.invalidate())
                .thenReturn(Rendering.redirectTo("/signin?ended").build());
    }

    private Mono<Rendering> answer(ServerWebExchange exchange, HttpStatus status, String service) {
        var wantsPage = exchange.getRequest().getHeaders().getOrEmpty("Accept").stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
        return wantsPage ? page(exchange, status, service) : Mono.just(problem(exchange, status));
    }

    private Mono<Rendering> page(ServerWebExchange exchange, HttpStatus status, String service) {
        return attributes.of(exchange).map(common -> {
            Map<String, Object> model = new HashMap<>(common);
            model.put("kind", kindOf(status));
            model.put("service", service);
            model.put("reference", reference(exchange));
            return Rendering.view("page/error").status(status).model(model).build();
        });
    }

    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case TOO_MANY_REQUESTS -> "too-many";
            case SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT, BAD_GATEWAY -> "unavailable";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }

    private static Rendering problem(ServerWebExchange exchange, HttpStatus status) {
        return Rendering.view(ProblemView.NAME)
                .status(status)
                .modelAttribute("status", status)
                .modelAttribute("reference", reference(exchange))
                .build();
    }

    private static String reference(ServerWebExchange exchange) {
        var id = exchange.getRequest().getHeaders().getFirst("X-Request-Id");
        return id == null ? exchange.getRequest().getId() : id;
    }
}
