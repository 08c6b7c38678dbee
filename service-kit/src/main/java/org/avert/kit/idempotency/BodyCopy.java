package org.avert.kit.idempotency;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A body put by, so that it can be read after it was hashed. */
interface BodyCopy {

    /** Puts the body by; a body over the limit is a 413. */
    Mono<Void> take(Flux<DataBuffer> body);

    Flux<DataBuffer> read(DataBufferFactory buffers);

    Mono<Void> discard();
}
