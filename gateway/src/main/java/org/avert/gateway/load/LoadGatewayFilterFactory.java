package org.avert.gateway.load;

import java.util.List;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code Load=funding}: gives a request one of the service's places, or says 503 with {@code Retry-After} at once. */
@Component
class LoadGatewayFilterFactory extends AbstractGatewayFilterFactory<LoadGatewayFilterFactory.Config> {

    private final Loads loads;
    private final Priorities priorities;

    LoadGatewayFilterFactory(Loads loads, Priorities priorities) {
        super(Config.class);
        this.loads = loads;
        this.priorities = priorities;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("service");
    }

    @Override
    public GatewayFilter apply(Config config) {
        var load = loads.of(config.service);
        return (exchange, chain) -> Mono.defer(() -> {
            var priority = priorities.of(exchange);
            return load.enter(priority)
                    ? within(load, exchange, chain)
                    : Mono.error(loads.refusal(config.service, priority));
        });
    }

    private static Mono<Void> within(ServiceLoad load, ServerWebExchange exchange, GatewayFilterChain chain) {
        long start = System.nanoTime();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> sample(load, exchange, start)));
        return chain.filter(exchange).doFinally(end -> load.leave());
    }

    /** An error is quick and says nothing of how much the service can take; an answer that did not come says a lot. */
    private static void sample(ServiceLoad load, ServerWebExchange exchange, long start) {
        var status = exchange.getResponse().getStatusCode();
        if (status == HttpStatus.GATEWAY_TIMEOUT) {
            load.unanswered(start);
        } else if (status == null || !status.is5xxServerError()) {
            load.answered(start);
        }
    }

    /** Argument of the filter. */
    static class Config {

        private String service = "";

        public String getService() {
            return service;
        }

        public void setService(String service) {
            this.service = service;
        }
    }
}
