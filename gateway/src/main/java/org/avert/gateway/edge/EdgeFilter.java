package org.avert.gateway.edge;

import java.time.Duration;
import org.avert.gateway.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Outermost: whatever happens further in ends as one answer, with one set of headers and one line in the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EdgeFilter implements WebFilter {

    private final Problems problems;
    private final AccessLog accessLog;
    private final UntracedPaths untraced;

    EdgeFilter(Problems problems, AccessLog accessLog, UntracedPaths untraced) {
        this.problems = problems;
        this.accessLog = accessLog;
        this.untraced = untraced;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var correlation = Correlation.of(exchange.getRequest().getHeaders());
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> finish(exchange, correlation)));
        return untraced.match(exchange.getRequest())
                ? pass(exchange, correlation, chain)
                : logged(exchange, correlation, chain);
    }

    private Mono<Void> logged(ServerWebExchange exchange, Correlation correlation, WebFilterChain chain) {
        long start = System.nanoTime();
        return pass(exchange, correlation, chain)
                .doFinally(end ->
                        accessLog.write(exchange, correlation, Duration.ofNanos(System.nanoTime() - start), end));
    }

    private Mono<Void> pass(ServerWebExchange exchange, Correlation correlation, WebFilterChain chain) {
        var inner = exchange.mutate()
                .request(correlated(exchange.getRequest(), correlation))
                .build();
        return Mono.defer(() -> RequestShape.check(inner).then(chain.filter(inner)))
                .onErrorResume(failure -> problems.render(exchange, failure, correlation.traceId()));
    }

    private ServerHttpRequest correlated(ServerHttpRequest request, Correlation correlation) {
        var untracedRequest = untraced.match(request);
        return request.mutate()
                .headers(headers -> {
                    if (untracedRequest) {
                        Correlation.removeFrom(headers);
                    } else {
                        correlation.writeTo(headers);
                    }
                })
                .build();
    }

    private static void finish(ServerWebExchange exchange, Correlation correlation) {
        var headers = exchange.getResponse().getHeaders();
        SecurityHeaders.writeTo(headers, exchange.getRequest());
        headers.set(Correlation.REQUEST_ID, correlation.requestId());
    }
}
