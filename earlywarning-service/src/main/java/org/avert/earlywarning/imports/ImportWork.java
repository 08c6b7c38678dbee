package org.avert.earlywarning.imports;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.earlywarning.signals.Provenance;
import org.avert.earlywarning.signals.Signal;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.Signals;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.earlywarning.signals.Taxonomies;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.JobProgress;
import org.avert.kit.jobs.JobWork;
import org.avert.kit.jobs.ResumableJob;
import org.avert.kit.transaction.Transactions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does imports, batch by batch; each batch and its counts are one change, so a resumed import goes on where it stopped. */
@Component
class ImportWork implements ResumableJob {
    static final String KIND = "signal-import";

    private final SignalImports imports;
    private final ImportFile files;
    private final Signals signals;
    private final Taxonomies taxonomies;
    private final Transactions transactions;
    private final ImportProperties properties;
    private final Clock clock;

    ImportWork(
            SignalImports imports,
            ImportFile files,
            Signals signals,
            Taxonomies taxonomies,
            Transactions transactions,
            ImportProperties properties,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.signals = signals;
        this.taxonomies = taxonomies;
        this.transactions = transactions;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobWork resume(Job job) {
        return progress -> work(job.id(), job.owner(), progress);
    }

    Mono<Void> work(UUID id, PersonRef owner, JobProgress progress) {
        return Mono.zip(imports.find(id), taxonomies.inForce())
                .flatMapMany(found -> work(
                        found.getT1(),
                        new Origin(found.getT1(), owner, found.getT2().version()),
                        progress))
                .then(imports.discardFile(id));
    }

    private Flux<Void> work(SignalImport request, Origin origin, JobProgress progress) {
        progress.advance(request.counts().read());
        return files.rows(imports.file(request.id()), request.format(), request.layout())
                .skip(request.counts().read())
                .buffer(properties.batch())
                .concatMap(
                        batch -> transactions.within(store(origin, batch)).doOnNext(counts -> tell(progress, counts)),
                        1)
                .thenMany(Flux.empty());
    }

    private Mono<ImportCounts> store(Origin origin, List<Row> batch) {
        var readable = batch.stream()
                .flatMap(row -> origin.signal(row, clock).stream())
                .toList();
        var unreadable = batch.stream().flatMap(ImportWork::quarantined).toList();
        return signals.add(readable)
                .map(added -> new ImportCounts(added, readable.size() - added, unreadable.size()))
                .flatMap(counts -> imports.record(origin.request().id(), counts, unreadable)
                        .thenReturn(counts));
    }

    private static Stream<QuarantinedRow> quarantined(Row row) {
        return row instanceof Row.Unreadable unreadable ? Stream.of(QuarantinedRow.of(unreadable)) : Stream.empty();
    }

    private static void tell(JobProgress progress, ImportCounts counts) {
        progress.advance(counts.read())
                .count("imported", counts.imported())
                .count("known", counts.known())
                .count("quarantined", counts.quarantined());
    }

    /** What the signals of an import have in common. */
    private record Origin(SignalImport request, PersonRef owner, int taxonomy) {

        Optional<Signal> signal(Row row, Clock clock) {
            if (!(row instanceof Row.Readable readable)) {
                return Optional.empty();
            }
            var draft = readable.draft();
            var source = new SourceRow(request.dataset(), readable.externalId());
            var provenance = new Provenance(draft.sourceType(), owner, source, null);
            return Optional.of(draft.received(SignalId.random(), taxonomy, provenance, clock.instant()));
        }
    }
}
