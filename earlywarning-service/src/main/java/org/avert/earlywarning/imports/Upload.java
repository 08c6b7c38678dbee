package org.avert.earlywarning.imports;

import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;

/** The body of a request as it flows in, never held as a whole. */
public final class Upload {
    private final Flux<DataBuffer> body;

    public Upload(Flux<DataBuffer> body) {
        this.body = body;
    }

    public Flux<DataBuffer> body() {
        return body;
    }
}
