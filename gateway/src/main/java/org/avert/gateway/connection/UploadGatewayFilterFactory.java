package org.avert.gateway.connection;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.avert.gateway.problem.GatewayProblem;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** {@code Upload=20MB}: a file, passed on as it comes; refused as soon as it turns out larger, or slower than is usual. */
@Component
class UploadGatewayFilterFactory extends AbstractGatewayFilterFactory<SizeConfig> {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ConnectionProperties properties;

    UploadGatewayFilterFactory(ConnectionProperties properties) {
        super(SizeConfig.class);
        this.properties = properties;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("limit");
    }

    @Override
    public GatewayFilter apply(SizeConfig config) {
        long limit = config.getLimit().toBytes();
        return (exchange, chain) -> exchange.getRequest().getHeaders().getContentLength() > limit
                ? Mono.error(GatewayProblem.tooLarge(limit))
                : chain.filter(exchange.mutate()
                        .request(new Watched(exchange.getRequest(), limit, properties))
                        .build());
    }

    private static final class Watched extends ServerHttpRequestDecorator {

        private final long limit;
        private final ConnectionProperties properties;
        private final long start = System.nanoTime();
        private long seen;

        Watched(ServerHttpRequest request, long limit, ConnectionProperties properties) {
            super(request);
            this.limit = limit;
            this.properties = properties;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody()
                    .timeout(properties.uploadPause())
                    .onErrorMap(TimeoutException.class, silent -> GatewayProblem.tooSlow())
                    .handle(this::pass);
        }

        private void pass(DataBuffer buffer, SynchronousSink<DataBuffer> sink) {
            seen += buffer.readableByteCount();
            if (seen <= limit && isQuickEnough()) {
                sink.next(buffer);
                return;
            }
            DataBufferUtils.release(buffer);
            sink.error(seen > limit ? GatewayProblem.tooLarge(limit) : GatewayProblem.tooSlow());
        }

        private boolean isQuickEnough() {
            var took = Duration.ofNanos(System.nanoTime() - start).minus(GRACE);
            return took.isNegative()
                    || seen >= took.toSeconds() * properties.uploadRate().toBytes();
        }
    }
}
