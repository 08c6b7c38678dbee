package org.avert.gateway.load;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limit.AIMDLimit;
import com.netflix.concurrency.limits.limit.WindowedLimit;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What one service is given at once, by priority. */
final class ServiceLoad {

    private static final Duration WINDOW = Duration.ofMillis(200);
    private static final double BACKOFF = 0.85;

    private final LoadProperties properties;
    private final Limit limit;
    private final AtomicInteger open = new AtomicInteger();

    ServiceLoad(LoadProperties properties) {
        this.properties = properties;
        var adaptive = AIMDLimit.newBuilder()
                .initialLimit(properties.initial())
                .minLimit(properties.floor())
                .maxLimit(properties.ceiling())
                .timeout(properties.target().toNanos(), TimeUnit.NANOSECONDS)
                .backoffRatio(BACKOFF)
                .build();
        limit = WindowedLimit.newBuilder()
                .minWindowTime(WINDOW.toNanos(), TimeUnit.NANOSECONDS)
                .maxWindowTime(WINDOW.toNanos(), TimeUnit.NANOSECONDS)
                .build(adaptive);
    }

    /** Whether there is a place; who has one gives it back with {@link #leave()}. */
    boolean enter(Priority priority) {
        int places = places(priority);
        int seen = open.get();
        while (seen < places) {
            if (open.compareAndSet(seen, seen + 1)) {
                return true;
            }
            seen = open.get();
        }
        return false;
    }

    boolean isFull(Priority priority) {
        return open.get() >= places(priority);
    }

    void leave() {
        open.decrementAndGet();
    }

    void answered(long start) {
        limit.onSample(start, System.nanoTime() - start, open.get(), false);
    }

    void unanswered(long start) {
        limit.onSample(start, System.nanoTime() - start, open.get(), true);
    }

    int limit() {
        return limit.getLimit();
    }

    int open() {
        return open.get();
    }

    /** The critical may fill more than the limit: they push the others out, and only the pool of connections bounds them. */
    private int places(Priority priority) {
        return switch (priority) {
            case CRITICAL -> properties.most();
            case WORKING -> limit.getLimit();
            case BROWSING -> Math.max(1, limit.getLimit() * properties.browsingShare() / 100);
        };
    }
}
