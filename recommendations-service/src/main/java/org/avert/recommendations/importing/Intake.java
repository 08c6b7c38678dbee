package org.avert.recommendations.importing;

import java.util.List;
import reactor.core.publisher.Mono;

/** Where rows that were read become recommendations. */
public interface Intake {

    /** Takes the rows and adds what became of them to the import's tally, all or nothing. */
    Mono<Tally> take(Import file, List<RowReading> rows);
}
