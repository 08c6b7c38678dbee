package org.avert.kit.outgoing;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** Ends an exchange that takes too long from its first step to its last byte, or that has too many bytes. */
final class BoundedAnswers implements ExchangeFilterFunction {
    private final Duration time;
    private final long most;

    BoundedAnswers(Duration time, long most) {
        this.time = time;
        this.most = most;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return Mono.defer(() -> {
            long end = System.nanoTime() + time.toNanos();
            return next.exchange(request)
                    .timeout(time)
                    .onErrorMap(WebClientRequestException.class, BoundedAnswers::refusal)
                    .map(answer ->
                            answer.mutate().body(body -> bounded(body, end)).build());
        });
    }

    private Flux<DataBuffer> bounded(Flux<DataBuffer> body, long end) {
        var seen = new AtomicLong();
        var late = Mono.delay(Duration.ofNanos(Math.max(0, end - System.nanoTime())))
                .then(Mono.error(() -> new TimeoutException("The answer took too long.")));
        return body.<DataBuffer>handle((piece, sink) -> count(piece, sink, seen))
                .takeUntilOther(late);
    }

    private void count(DataBuffer piece, SynchronousSink<DataBuffer> sink, AtomicLong seen) {
        if (seen.addAndGet(piece.readableByteCount()) <= most) {
            sink.next(piece);
        } else {
            DataBufferUtils.release(piece);
            sink.error(new AnswerTooLarge(most));
        }
    }

    /** What the gate said, without the client's wrapping, which names the address. */
    private static Throwable refusal(WebClientRequestException failure) {
        return failure.getCause() instanceof DestinationRefused refused ? refused : failure;
    }
}
