package org.avert.kit.attachment;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.avert.kit.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Cleans one file at a time, off the event loop: the libraries block and their memory is bounded one by one. */
public final class Cleaner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cleaner.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int WAITING = 4;

    private final Scheduler desk = Schedulers.newBoundedElastic(1, WAITING, "cleaning", 60, true);

    /** A cleaned copy and its type. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    public record Cleaned(FileType type, byte[] bytes) {}

    /** Fails with {@link AttachmentRefused} when the file is of no known type or cannot be cleaned. */
    public Mono<Cleaned> clean(byte[] original) {
        return Mono.fromCallable(() -> cleaned(original))
                .subscribeOn(desk)
                .timeout(LONGEST)
                .onErrorMap(RejectedExecutionException.class, full -> busy())
                .onErrorMap(TimeoutException.class, late -> busy());
    }

    private static Cleaned cleaned(byte[] original) {
        var type = FileType.of(original).orElseThrow(() -> new AttachmentRefused("is not a JPEG, PNG or PDF"));
        try {
            return new Cleaned(
                    type, type == FileType.PDF ? PdfCleaning.clean(original) : ImageCleaning.clean(original, type));
        } catch (Exception | StackOverflowError unreadable) {
            // what a library says of a file may quote it
            LOG.info(
                    "a {} could not be cleaned: {}", type, unreadable.getClass().getName());
            throw new AttachmentRefused("cannot be read, or is locked; save it anew, or send a picture of it");
        }
    }

    private static Unavailable busy() {
        return new Unavailable("Too many files arrive at this moment. Nothing was kept. Send it again in a minute.");
    }

    @Override
    public void close() {
        desk.dispose();
    }
}
