package org.avert.earlywarning.imports;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.avert.earlywarning.signals.Signals;
import org.avert.kit.transaction.Transactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores rows batch by batch: signals, quarantine and counts of a batch are one change. */
@Component
class BatchStore {
    private final SignalImports imports;
    private final Signals signals;
    private final Transactions transactions;
    private final Clock clock;

    BatchStore(SignalImports imports, Signals signals, Transactions transactions, Clock clock) {
        this.imports = imports;
        this.signals = signals;
        this.transactions = transactions;
        this.clock = clock;
    }

    Mono<ImportCounts> store(Origin origin, List<Row> batch) {
        var now = clock.instant();
        var readable = of(batch, Row.Readable.class)
                .map(row -> origin.signal(row, now))
                .toList();
        var unreadable = of(batch, Row.Unreadable.class).map(QuarantinedRow::of).toList();
        return transactions.within(signals.add(readable)
                .map(added -> new ImportCounts(added, readable.size() - added, unreadable.size()))
                .flatMap(counts -> imports.record(origin.request().id(), counts, unreadable)
                        .thenReturn(counts)));
    }

    private static <R extends Row> Stream<R> of(List<Row> batch, Class<R> kind) {
        return batch.stream().filter(kind::isInstance).map(kind::cast);
    }
}
