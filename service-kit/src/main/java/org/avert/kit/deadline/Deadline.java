package org.avert.kit.deadline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/** A point on this machine's own clock, after which nobody waits for the answer any more. */
public record Deadline(long nanos) {
    /** Header with the milliseconds left. */
    public static final String HEADER = "X-Time-Budget";

    static final String KEY = Deadline.class.getName();

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** The deadline of the request in whose Reactor context this runs, or {@code null} when it has none. */
    public static @Nullable Deadline of(ContextView context) {
        return context.getOrDefault(KEY, null);
    }

    /** Negative when it has passed. */
    public Duration left() {
        return Duration.ofNanos(nanos - System.nanoTime());
    }
}
