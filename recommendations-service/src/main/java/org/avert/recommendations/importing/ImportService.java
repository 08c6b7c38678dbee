package org.avert.recommendations.importing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.avert.kit.jobs.Jobs;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.recommendations.csv.CsvFile;
import org.avert.recommendations.csv.RowTooLong;
import org.avert.recommendations.csv.SourceRow;
import org.avert.recommendations.csv.TextEncoding;
import org.avert.recommendations.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Starts imports, shows and follows them. */
@Service
public class ImportService {
    private static final int PIECE = 256 * 1024;

    private final Imports imports;
    private final Jobs jobs;
    private final ImportRun run;
    private final Listing listing;
    private final Clock clock;

    ImportService(Imports imports, Jobs jobs, ImportRun run, Cursors cursors, Clock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.run = run;
        this.listing = new Listing(cursors, "imports");
        this.clock = clock;
    }

    /** @throws NotThisLayout when the file has not the columns of the format */
    public Mono<ImportStatus> start(ImportFormat format, @Nullable String sourceName, byte[] content) {
        var encoding = TextEncoding.of(content);
        UprInfoColumns.of(header(encoding, content));
        var pieces = pieces(content);
        var name = sourceName == null ? "unnamed file" : sourceName;
        var file =
                new Import(ImportId.random(), 0, format, name, encoding, pieces.size(), Tally.EMPTY, clock.instant());
        return imports.add(file, pieces)
                .then(jobs.submit(ImportRun.KIND, file.id().value(), run.of(file.id())))
                .map(job -> new ImportStatus(file, job));
    }

    public Mono<ImportStatus> get(ImportId id) {
        return find(id).flatMap(this::status);
    }

    public Mono<Page<ImportStatus>> list(int limit, @Nullable String cursor) {
        return imports.page(listing.from(cursor), limit + 1)
                .flatMapSequential(this::status)
                .collectList()
                .map(found ->
                        Page.of(found, limit, last -> listing.cursor(last.file().sequence())));
    }

    /** The import each time that it has moved on, up to its end. */
    public Flux<ImportStatus> follow(ImportId id) {
        return find(id).thenMany(jobs.watch(id.value()))
                .concatMap(job -> find(id).map(file -> new ImportStatus(file, job)));
    }

    public Mono<ImportStatus> cancel(ImportId id) {
        return get(id).flatMap(status -> {
            if (status.job().hasEnded()) {
                return Mono.error(new ImportOver(status.job().state()));
            }
            return jobs.cancel(id.value()).map(job -> new ImportStatus(status.file(), job));
        });
    }

    private Mono<Import> find(ImportId id) {
        return imports.find(id).switchIfEmpty(Mono.error(ImportNotFound::new));
    }

    private Mono<ImportStatus> status(Import file) {
        return jobs.find(file.id().value()).map(job -> new ImportStatus(file, job));
    }

    private static SourceRow header(TextEncoding encoding, byte[] content) {
        try {
            var csv = new CsvFile(encoding);
            var rows = new ArrayList<>(csv.rows(Arrays.copyOf(content, Math.min(content.length, PIECE))));
            if (rows.isEmpty()) {
                rows.addAll(csv.end());
            }
            return rows.stream().findFirst().orElseThrow(() -> new BrokenFile("The file is empty."));
        } catch (RowTooLong broken) {
            throw new BrokenFile(String.valueOf(broken.getMessage()));
        }
    }

    private static List<byte[]> pieces(byte[] content) {
        var pieces = new ArrayList<byte[]>();
        for (int from = 0; from < content.length; from += PIECE) {
            pieces.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE)));
        }
        return pieces;
    }
}
