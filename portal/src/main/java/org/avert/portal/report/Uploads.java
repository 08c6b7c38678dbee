package org.avert.portal.report;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes a form with a file into memory, never into a temporary file, and only so much of them at once. */
@Component
class Uploads {
    /** Largest file and what a form puts around it. */
    private static final long LARGEST = 11L * 1024 * 1024;

    private static final long MOST = 2 * LARGEST;

    private final AtomicLong held = new AtomicLong();

    <T> Mono<T> within(ServerWebExchange exchange, Mono<T> handled) {
        var announced = exchange.getRequest().getHeaders().getContentLength();
        if (announced > LARGEST) {
            return Mono.error(new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE));
        }
        // the gateway lets no more through, whatever is announced
        var length = announced < 0 ? LARGEST : announced;
        return Mono.usingWhen(
                Mono.fromCallable(() -> take(length)), taken -> handled, taken -> Mono.fromRunnable(() -> give(taken)));
    }

    Mono<Upload> of(MultiValueMap<String, Part> parts) {
        return parts.getFirst("file") instanceof FilePart file
                ? DataBufferUtils.join(file.content(), (int) LARGEST)
                        .map(buffer -> {
                            var content = new byte[buffer.readableByteCount()];
                            buffer.read(content);
                            DataBufferUtils.release(buffer);
                            return Upload.of(file.filename(), content);
                        })
                        .filter(upload -> upload.content().length > 0)
                : Mono.empty();
    }

    private long take(long length) {
        if (held.addAndGet(length) > MOST) {
            held.addAndGet(-length);
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return length;
    }

    private void give(long length) {
        held.addAndGet(-length);
    }
}
