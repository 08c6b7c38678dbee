package org.avert.earlywarning.imports;

import java.util.List;
import java.util.UUID;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The imports, the files they still have to read and what they put in quarantine. */
public interface SignalImports {

    Mono<Void> add(SignalImport request);

    Mono<SignalImport> find(UUID id);

    /** Puts a file by, piece by piece. */
    Mono<Void> keep(UUID id, Flux<byte[]> file);

    Flux<byte[]> file(UUID id);

    Mono<Void> discardFile(UUID id);

    /** Adds to the counts and to the quarantine. */
    Mono<Void> record(UUID id, ImportCounts more, List<QuarantinedRow> rows);

    Mono<Page<QuarantinedRow>> quarantine(UUID id, int limit, @Nullable String cursor);

    Flux<QuarantinedRow> quarantine(UUID id);
}
