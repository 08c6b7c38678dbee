package org.avert.gateway.connection;

import java.util.List;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code BodyLimit=1MB}: takes a whole body of at most so much, in time, before anything behind this filter begins. */
@Component
class BodyLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<SizeConfig> {

    private static final int PIECE = 16 * 1024;

    private final GatheredBodies bodies;

    BodyLimitGatewayFilterFactory(GatheredBodies bodies) {
        super(SizeConfig.class);
        this.bodies = bodies;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("limit");
    }

    @Override
    public GatewayFilter apply(SizeConfig config) {
        long limit = config.getLimit().toBytes();
        return (exchange, chain) -> {
            var headers = exchange.getRequest().getHeaders();
            if (headers.getContentLength() > limit) {
                return Mono.error(GatewayProblem.tooLarge(limit));
            }
            return hasBody(headers) ? gathered(exchange, chain, limit) : chain.filter(exchange);
        };
    }

    private Mono<Void> gathered(ServerWebExchange exchange, GatewayFilterChain chain, long limit) {
        return bodies.gather(exchange.getRequest(), limit)
                .flatMap(body -> chain.filter(exchange.mutate()
                                .request(new Whole(exchange, body))
                                .build())
                        .doFinally(end -> body.forget()));
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static final class Whole extends ServerHttpRequestDecorator {

        private final ServerWebExchange exchange;
        private final GatheredBody body;

        Whole(ServerWebExchange exchange, GatheredBody body) {
            super(exchange.getRequest());
            this.exchange = exchange;
            this.body = body;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return DataBufferUtils.readInputStream(
                    body::stream, exchange.getResponse().bufferFactory(), PIECE);
        }
    }
}
