package org.avert.recommendations.importing;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Rows that could not be taken. */
public interface Quarantine {

    /** In the order of the file, after a line where one is given. */
    Flux<RowReading.Quarantined> page(ImportId id, @Nullable Long afterLine, int limit);

    Flux<RowReading.Quarantined> all(ImportId id);
}
