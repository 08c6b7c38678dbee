package org.avert.kit.idempotency;

import java.util.concurrent.atomic.AtomicLong;
import org.avert.kit.problem.Unavailable;

/** How much of large bodies an instance holds in memory at once. A slow sender takes room for what it has sent only. */
final class HeldBytes {
    private final long most;
    private final AtomicLong held = new AtomicLong();

    HeldBytes(long most) {
        this.most = most;
    }

    void take(long bytes) {
        if (held.addAndGet(bytes) > most) {
            throw new Unavailable("Too many files arrive at this moment. Nothing was kept. Send it again in a minute.");
        }
    }

    void give(long bytes) {
        held.addAndGet(-bytes);
    }
}
