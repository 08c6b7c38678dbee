package org.avert.recommendations.importing;

import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.JobProgress;
import org.avert.kit.jobs.JobWork;
import org.avert.kit.jobs.ResumableJob;
import org.avert.kit.transaction.Transactions;
import org.avert.recommendations.csv.CsvFile;
import org.avert.recommendations.csv.RowTooLong;
import org.avert.recommendations.csv.SourceRow;
import org.avert.recommendations.vocabulary.Countries;
import org.avert.recommendations.vocabulary.ReviewCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a file in: once through to count its rows and find it whole, then batch by batch, each in a transaction together
 * with the tally. Run again after a stop, it goes on behind the rows that are done.
 */
@Component
public class ImportRun implements ResumableJob {
    static final String KIND = "recommendations-import";
    private static final int BATCH = 500;

    private final Imports imports;
    private final Intake intake;
    private final Transactions transactions;
    private final Countries countries;
    private final ReviewCycles cycles;

    ImportRun(Imports imports, Intake intake, Transactions transactions, Countries countries, ReviewCycles cycles) {
        this.imports = imports;
        this.intake = intake;
        this.transactions = transactions;
        this.countries = countries;
        this.cycles = cycles;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobWork resume(Job job) {
        return of(new ImportId(job.id()));
    }

    JobWork of(ImportId id) {
        return progress -> imports.find(id)
                .flatMap(file -> count(file, progress).then(take(file, progress)))
                .onErrorMap(RowTooLong.class, broken -> new BrokenFile(String.valueOf(broken.getMessage())));
    }

    private Mono<Void> count(Import file, JobProgress progress) {
        return rows(file).skip(1).count().doOnNext(progress::total).then();
    }

    private Mono<Void> take(Import file, JobProgress progress) {
        var done = file.tally().read();
        progress.advance(done);
        return readings(file)
                .skip(done)
                .buffer(BATCH)
                .concatMap(batch -> transactions.within(intake.take(file, batch)), 1)
                .doOnNext(tally -> progress.advance(tally.read()))
                .then(imports.dropPieces(file.id()));
    }

    private Flux<RowReading> readings(Import file) {
        return Flux.defer(() -> {
            var occurrences = new RowOccurrences();
            return rows(file)
                    .switchOnFirst((header, rows) -> read(header.get(), rows))
                    .map(occurrences::told);
        });
    }

    /** Without a header there is an error or nothing, and either passes through. */
    private Flux<RowReading> read(@Nullable SourceRow header, Flux<SourceRow> rows) {
        if (header == null) {
            return rows.thenMany(Flux.empty());
        }
        var reader = new UprInfoReader(UprInfoColumns.of(header), countries, cycles);
        return rows.skip(1).map(reader::read);
    }

    private Flux<SourceRow> rows(Import file) {
        return Flux.defer(() -> {
            var csv = new CsvFile(file.encoding());
            return Flux.range(0, file.pieces())
                    .concatMap(ordinal -> imports.piece(file.id(), ordinal), 1)
                    .concatMapIterable(csv::rows)
                    .concatWith(Flux.defer(() -> Flux.fromIterable(csv.end())));
        });
    }
}
