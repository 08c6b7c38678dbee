package org.avert.kit.idempotency;

import java.util.HexFormat;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A request whose body can be hashed before the handler reads it. */
final class HashedBody extends ServerHttpRequestDecorator {
    private final BodyHash hash;
    private final BodyCopy copy;
    private final Mono<String> hashed;
    private final DataBufferFactory buffers;

    HashedBody(ServerHttpRequest request, String key, DataBufferFactory buffers, BodyCopy copy) {
        super(request);
        this.buffers = buffers;
        this.hash = new BodyHash(key);
        hash.update(request.getMethod().name() + "\n" + request.getURI().getRawPath() + "\n"
                + request.getURI().getRawQuery() + "\n");
        this.copy = copy;
        this.hashed = copy.take(request.getBody().doOnNext(hash::update))
                .then(Mono.fromSupplier(() -> HexFormat.of().formatHex(hash.value())))
                .cache();
    }

    Mono<String> hashed() {
        return hashed;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return hashed.thenMany(Flux.defer(() -> copy.read(buffers)));
    }

    Mono<Void> discard() {
        return copy.discard();
    }
}
