package org.avert.kit.test;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpRequestDecorator;
import org.springframework.web.reactive.function.client.ClientRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A copy of the bytes that a request sends. */
final class RecordedBody {

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    ClientRequest of(ClientRequest request) {
        return ClientRequest.from(request)
                .body((output, context) -> request.body().insert(new Recorder(output), context))
                .build();
    }

    byte[] bytes() {
        return copy.toByteArray();
    }

    private final class Recorder extends ClientHttpRequestDecorator {

        Recorder(ClientHttpRequest delegate) {
            super(delegate);
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return super.writeWith(Flux.from(body).doOnNext(this::record));
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return super.writeAndFlushWith(
                    Flux.from(body).map(part -> Flux.from(part).doOnNext(this::record)));
        }

        private void record(DataBuffer buffer) {
            byte[] bytes = new byte[buffer.readableByteCount()];
            buffer.toByteBuffer(ByteBuffer.wrap(bytes));
            copy.writeBytes(bytes);
        }
    }
}
