package org.avert.kit.jobs;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Where a running job tells how far it is. Cheap and safe to call from any thread; written to the store in its own
 * time.
 */
public final class JobProgress {
    private final LongAdder done = new LongAdder();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile @Nullable Long total;

    JobProgress() {}

    public JobProgress total(long all) {
        total = all;
        return this;
    }

    public JobProgress advance(long more) {
        done.add(more);
        return this;
    }

    /** Adds to one of the counts that say what came of the work. */
    public JobProgress count(String what, long more) {
        counts.computeIfAbsent(what, name -> new LongAdder()).add(more);
        return this;
    }

    Snapshot snapshot() {
        var sums = new TreeMap<String, Long>();
        counts.forEach((what, sum) -> sums.put(what, sum.sum()));
        return new Snapshot(total, done.sum(), sums);
    }

    record Snapshot(@Nullable Long total, long done, Map<String, Long> counts) {}
}
