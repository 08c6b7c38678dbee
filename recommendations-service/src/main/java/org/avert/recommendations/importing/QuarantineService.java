package org.avert.recommendations.importing;

import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.recommendations.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows the rows of an import that could not be taken. */
@Service
public class QuarantineService {
    private final Imports imports;
    private final Quarantine quarantine;
    private final Listing listing;

    QuarantineService(Imports imports, Quarantine quarantine, Cursors cursors) {
        this.imports = imports;
        this.quarantine = quarantine;
        this.listing = new Listing(cursors, "quarantine");
    }

    public Mono<Page<RowReading.Quarantined>> list(ImportId id, int limit, @Nullable String cursor) {
        var after = listing.from(cursor);
        return known(id)
                .thenMany(quarantine.page(id, after, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, last -> listing.cursor(last.line())));
    }

    /** All of them; the error of an unknown import comes before the first row. */
    public Mono<Flux<RowReading.Quarantined>> all(ImportId id) {
        return known(id).map(file -> quarantine.all(id));
    }

    private Mono<Import> known(ImportId id) {
        return imports.find(id).switchIfEmpty(Mono.error(ImportNotFound::new));
    }
}
