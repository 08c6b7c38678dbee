package org.avert.gateway.routing;

import org.avert.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a route that exists so that nothing unknown below {@code /api} falls through to the portal. */
@Component
class UnknownPathGatewayFilterFactory extends AbstractGatewayFilterFactory<Object> {

    @Override
    public GatewayFilter apply(Object config) {
        return (exchange, chain) -> Mono.error(GatewayProblem.unknownPath());
    }
}
