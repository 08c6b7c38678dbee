package org.avert.portal.page;

import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** What fails before a page is chosen: a request that the firewall refuses, an issuer that cannot be reached. */
@Component
@Order(-2)
class OutsidePages implements WebExceptionHandler, ServerExchangeRejectedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OutsidePages.class);

    private final ProblemView problems;

    OutsidePages(ProblemView problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException refusal) {
        return problem(exchange, HttpStatus.BAD_REQUEST);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        LOG.error("request={} failed", exchange.getRequest().getId(), failure);
        if (exchange.getRequest().getPath().value().startsWith("/login/oauth2/")) {
            response.setStatusCode(HttpStatus.FOUND);
            response.getHeaders().setLocation(URI.create("/signin?failed"));
            return response.setComplete();
        }
        return problem(exchange, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private Mono<Void> problem(ServerWebExchange exchange, HttpStatus status) {
        exchange.getResponse().setStatusCode(status);
        return problems.render(
                Map.of("status", status, "reference", exchange.getRequest().getId()), null, exchange);
    }
}
