package org.avert.recommendations.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Imports and the files that are still to be taken in. */
public interface Imports {

    Mono<Void> add(Import file, List<byte[]> pieces);

    Mono<Import> find(ImportId id);

    /** Newest first, before a sequence where one is given. */
    Flux<Import> page(@Nullable Long before, int limit);

    Mono<byte[]> piece(ImportId id, int ordinal);

    Flux<ImportId> withPieces();

    Mono<Void> dropPieces(ImportId id);
}
