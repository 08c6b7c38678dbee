package org.avert.gateway.routing;

import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * Tells a service how many milliseconds it has, so that it gives up before the gateway does and its own peers before it.
 * Left, not "until": no two clocks need agree. What a caller says in this header is dropped: a budget of nothing would make
 * the calls between services fail, and their breakers open for everybody.
 */
@Component
class TimeBudget implements HttpHeadersFilter, Ordered {

    static final String HEADER = "X-Time-Budget";

    /** Kept for the way back. */
    private static final long MARGIN_MS = 250;

    private static final String ARRIVED = TimeBudget.class.getName();

    private final long usual;

    TimeBudget(HttpClientProperties client) {
        var timeout = client.getResponseTimeout();
        usual = timeout == null ? -1 : timeout.toMillis();
    }

    @Override
    public HttpHeaders filter(HttpHeaders input, ServerWebExchange exchange) {
        var headers = new HttpHeaders();
        input.forEach((name, values) -> headers.addAll(name, values));
        headers.remove(HEADER);
        long budget = ofRoute(exchange);
        if (budget > 0) {
            long left = budget - MARGIN_MS - spent(exchange);
            headers.set(HEADER, Long.toString(Math.max(1, left)));
        }
        return headers;
    }

    private long ofRoute(ServerWebExchange exchange) {
        Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        var own = route == null ? null : route.getMetadata().get(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR);
        return own == null ? usual : Long.parseLong(own.toString());
    }

    /** A second attempt has what the first has left. */
    private static long spent(ServerWebExchange exchange) {
        var arrived = exchange.getAttributes().computeIfAbsent(ARRIVED, first -> System.nanoTime());
        return Duration.ofNanos(System.nanoTime() - (Long) arrived).toMillis();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
