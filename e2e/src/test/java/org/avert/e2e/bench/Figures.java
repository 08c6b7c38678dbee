package org.avert.e2e.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came back: times by status, 0 for a call without an answer. */
final class Figures {
    private final Map<Integer, List<Long>> nanos = new TreeMap<>();
    private Duration time = Duration.ofSeconds(1);

    synchronized void add(int status, long took) {
        nanos.computeIfAbsent(status, any -> new ArrayList<>()).add(took);
    }

    synchronized void addAll(Figures others) {
        others.nanos.forEach((status, times) ->
                nanos.computeIfAbsent(status, any -> new ArrayList<>()).addAll(times));
    }

    synchronized void lasted(Duration duration) {
        time = duration;
    }

    synchronized long all() {
        return nanos.values().stream().mapToLong(List::size).sum();
    }

    /** Answers of 2xx. */
    synchronized long good() {
        return nanos.entrySet().stream()
                .filter(entry -> entry.getKey() / 100 == 2)
                .mapToLong(entry -> entry.getValue().size())
                .sum();
    }

    double goodRate() {
        return good() / (time.toMillis() / 1000.0);
    }

    double goodShare() {
        return all() == 0 ? 0 : 100.0 * good() / all();
    }

    /** Milliseconds within which {@code share} (0 to 1) of the answers with this status came. */
    synchronized double quantile(int status, double share) {
        var sorted = nanos.getOrDefault(status, List.of()).stream().sorted().toList();
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }

    @Override
    public synchronized String toString() {
        var text = new StringBuilder();
        nanos.forEach((status, times) -> text.append("%d: %d (p50 %.1f ms, p99 %.1f ms)  "
                .formatted(status, times.size(), quantile(status, 0.5), quantile(status, 0.99))));
        return text.append("good %.0f/s".formatted(goodRate())).toString();
    }
}
