package org.avert.kit.jobs;

import java.time.Duration;
import java.util.function.Supplier;
import org.avert.kit.scope.RowScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** A pipeline that runs as long as the application. An error that it did not handle is logged and starts it anew. */
public final class Background implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Retry AGAIN = Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1))
            .maxBackoff(Duration.ofSeconds(30))
            .transientErrors(true);

    private final String name;
    private final Supplier<Flux<?>> work;
    private @Nullable Disposable running;

    public Background(String name, Supplier<Flux<?>> work) {
        this.name = name;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (isRunning()) {
            return;
        }
        running = Flux.defer(() -> work.get().then())
                .doOnError(failure -> LOG.warn("{} stopped and starts again", name, failure))
                .retryWhen(AGAIN)
                .contextWrite(RowScope::system)
                .subscribe();
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.dispose();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null && !running.isDisposed();
    }
}
