package org.avert.kit.idempotency;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A large body in memory, never in a file: what a source sends must not lie about in plain. */
final class LargeCopy implements BodyCopy {
    private final MemoryCopy copy;
    private final HeldBytes held;
    private final AtomicLong taken = new AtomicLong();

    LargeCopy(MemoryCopy copy, HeldBytes held) {
        this.copy = copy;
        this.held = held;
    }

    @Override
    public Mono<Void> take(Flux<DataBuffer> body) {
        return copy.take(body.map(this::counted));
    }

    @Override
    public Flux<DataBuffer> read(DataBufferFactory buffers) {
        return copy.read(buffers);
    }

    @Override
    public Mono<Void> discard() {
        return copy.discard().then(Mono.fromRunnable(() -> held.give(taken.getAndSet(0))));
    }

    private DataBuffer counted(DataBuffer buffer) {
        var bytes = buffer.readableByteCount();
        taken.addAndGet(bytes);
        try {
            held.take(bytes);
            return buffer;
        } catch (RuntimeException full) {
            DataBufferUtils.release(buffer);
            throw full;
        }
    }
}
