package org.avert.gateway.routing;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** {@code BodyLimit=1MB}: refuses what announces more at once, and what turns out to be more as soon as it does. */
@Component
class BodyLimitGatewayFilterFactory extends AbstractGatewayFilterFactory<BodyLimitGatewayFilterFactory.Config> {

    BodyLimitGatewayFilterFactory() {
        super(Config.class);
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("limit");
    }

    @Override
    public GatewayFilter apply(Config config) {
        long limit = config.limit.toBytes();
        return (exchange, chain) -> exchange.getRequest().getHeaders().getContentLength() > limit
                ? Mono.error(GatewayProblem.tooLarge(limit))
                : chain.filter(exchange.mutate()
                        .request(new Counted(exchange.getRequest(), limit))
                        .build());
    }

    private static final class Counted extends ServerHttpRequestDecorator {

        private final long limit;

        Counted(ServerHttpRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            var seen = new AtomicLong();
            return super.getBody().handle((buffer, sink) -> pass(buffer, sink, seen));
        }

        private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink, AtomicLong seen) {
            if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                DataBufferUtils.release(buffer);
                sink.error(GatewayProblem.tooLarge(limit));
            } else {
                sink.next(buffer);
            }
        }
    }

    /** Argument of the filter. */
    static class Config {

        private DataSize limit = DataSize.ofMegabytes(1);

        public DataSize getLimit() {
            return limit;
        }

        public void setLimit(DataSize limit) {
            this.limit = limit;
        }
    }
}
