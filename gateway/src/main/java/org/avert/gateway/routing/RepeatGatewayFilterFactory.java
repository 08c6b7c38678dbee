package org.avert.gateway.routing;

import java.io.IOException;
import java.util.Set;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code Repeat=}: reads whose connection failed before an answer are tried once more, within a budget for each route. What
 * was too slow is not repeated: that would double the load of a service that has too much of it.
 */
@Component
class RepeatGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Override
    public GatewayFilter apply(Object config) {
        var budget = new RetryBudget();
        return (exchange, chain) -> {
            budget.noteCall();
            return chain.filter(exchange)
                    .onErrorResume(
                            failure -> isBadLuck(failure, exchange) && budget.take(),
                            failure -> again(exchange).then(Mono.defer(() -> chain.filter(exchange))));
        };
    }

    private static boolean isBadLuck(Throwable failure, ServerWebExchange exchange) {
        return failure instanceof IOException
                && SAFE.contains(exchange.getRequest().getMethod())
                && !exchange.getResponse().isCommitted();
    }

    private static Mono<Void> again(ServerWebExchange exchange) {
        return Mono.fromRunnable(() -> {
            exchange.getAttributes().remove(ServerWebExchangeUtils.GATEWAY_ALREADY_ROUTED_ATTR);
            exchange.getAttributes().remove(ServerWebExchangeUtils.CLIENT_RESPONSE_ATTR);
        });
    }
}
