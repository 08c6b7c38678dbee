package org.avert.kit.idempotency;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ContentTooLargeException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class MemoryCopy implements BodyCopy {
    private final int limit;
    private volatile byte[] bytes = new byte[0];

    MemoryCopy(long limit) {
        this.limit = Math.toIntExact(limit);
    }

    @Override
    public Mono<Void> take(Flux<DataBuffer> body) {
        return DataBufferUtils.join(body, limit)
                .doOnNext(this::keep)
                .onErrorMap(DataBufferLimitException.class, ContentTooLargeException::new)
                .then();
    }

    @Override
    public Flux<DataBuffer> read(DataBufferFactory buffers) {
        return bytes.length == 0 ? Flux.empty() : Flux.just(buffers.wrap(bytes));
    }

    @Override
    public Mono<Void> discard() {
        return Mono.empty();
    }

    private void keep(DataBuffer joined) {
        var copy = new byte[joined.readableByteCount()];
        joined.read(copy);
        DataBufferUtils.release(joined);
        bytes = copy;
    }
}
