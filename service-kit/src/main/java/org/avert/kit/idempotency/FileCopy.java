package org.avert.kit.idempotency;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ContentTooLargeException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Spools an upload to a temporary file; the one place that touches the file system. */
final class FileCopy implements BodyCopy {
    private static final int CHUNK = 64 * 1024;

    private final long limit;
    private volatile @Nullable Path file;

    FileCopy(long limit) {
        this.limit = limit;
    }

    @Override
    public Mono<Void> take(Flux<DataBuffer> body) {
        var seen = new AtomicLong();
        return Mono.fromCallable(this::create)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(path -> DataBufferUtils.write(
                        body.map(buffer -> within(buffer, seen)), path, StandardOpenOption.WRITE));
    }

    @Override
    public Flux<DataBuffer> read(DataBufferFactory buffers) {
        var path = file;
        return path == null ? Flux.empty() : DataBufferUtils.read(path, buffers, CHUNK);
    }

    @Override
    public Mono<Void> discard() {
        return Mono.justOrEmpty(file)
                .flatMap(path ->
                        Mono.fromCallable(() -> Files.deleteIfExists(path)).subscribeOn(Schedulers.boundedElastic()))
                .then();
    }

    private Path create() throws IOException {
        var path = Files.createTempFile("avert-upload-", ".part");
        file = path;
        return path;
    }

    private DataBuffer within(DataBuffer buffer, AtomicLong seen) {
        if (seen.addAndGet(buffer.readableByteCount()) > limit) {
            DataBufferUtils.release(buffer);
            throw new ContentTooLargeException(
                    new DataBufferLimitException("Exceeded limit on max bytes to buffer : " + limit));
        }
        return buffer;
    }
}
