package org.avert.kit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.Scannable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * The one chain of this instance. Writers take turns without holding a thread, and the writer whose turn it is writes
 * what the others have brought meanwhile along with its own, so that many rows cost one commit.
 */
final class AuditChain {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BATCH = 200;

    private final AuditLog log;
    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Mono<Void>> lastTurn;
    /** Touched by the writer whose turn it is only. */
    private volatile AuditHead head = AuditHead.fresh();
    /** Heads that no checkpoint notes yet: of this chain and of those that were broken off. */
    private final Map<UUID, AuditHead> unsigned = new ConcurrentHashMap<>();

    AuditChain(AuditLog log) {
        this.log = log;
        this.lastTurn = new AtomicReference<>(Mono.empty());
    }

    /** Completes once the row is in the store; a caller that goes away does not take the row back. */
    Mono<Void> append(AuditEntry entry) {
        return Mono.defer(() -> {
            var mine = new Waiting(entry, Sinks.empty());
            waiting.add(mine);
            var over = Sinks.<Void>empty();
            var before = lastTurn.getAndSet(over.asMono());
            return before.publishOn(Schedulers.parallel())
                    .then(Mono.defer(() -> mine.isWritten() ? Mono.<Void>empty() : writeWaiting()))
                    .doFinally(signal -> over.tryEmitEmpty())
                    .then(mine.written().asMono())
                    .cache();
        });
    }

    List<AuditHead> unsigned() {
        return List.copyOf(unsigned.values());
    }

    /** A head that has moved on meanwhile stays unsigned. */
    void signed(AuditHead noted) {
        unsigned.remove(noted.chain(), noted);
    }

    private Mono<Void> writeWaiting() {
        var batch = take();
        var rows = link(batch);
        return log.append(rows)
                .timeout(PATIENCE)
                .doOnSuccess(done -> advance(rows, batch))
                .doOnError(failure -> breakOff(failure, batch))
                .onErrorComplete();
    }

    private List<Waiting> take() {
        var batch = new ArrayList<Waiting>();
        for (var next = waiting.poll(); next != null; next = batch.size() < BATCH ? waiting.poll() : null) {
            batch.add(next);
        }
        return batch;
    }

    private List<AuditRow> link(List<Waiting> batch) {
        var rows = new ArrayList<AuditRow>(batch.size());
        var last = head;
        for (var next : batch) {
            var row = AuditRow.link(last.chain(), last.seq() + 1, next.entry(), last.hash());
            rows.add(row);
            last = AuditHead.of(row);
        }
        return rows;
    }

    private void advance(List<AuditRow> rows, List<Waiting> batch) {
        head = AuditHead.of(rows.get(rows.size() - 1));
        unsigned.put(head.chain(), head);
        batch.forEach(each -> each.written().tryEmitEmpty());
    }

    /** Whether the rows arrived is not known, so their places in the chain are not used again: a new chain begins. */
    private void breakOff(Throwable failure, List<Waiting> batch) {
        head = AuditHead.fresh();
        batch.forEach(each -> each.written().tryEmitError(new AuditUnavailable(failure)));
    }

    private record Waiting(AuditEntry entry, Sinks.Empty<Void> written) {
        boolean isWritten() {
            return Boolean.TRUE.equals(written.scan(Scannable.Attr.TERMINATED));
        }
    }
}
