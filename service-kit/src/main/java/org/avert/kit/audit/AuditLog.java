package org.avert.kit.audit;

import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a store keeps the rows. It has no way to change one. */
public interface AuditLog {

    Mono<Void> append(List<AuditRow> rows);

    Flux<UUID> chains();

    /** Rows of a chain in their order. */
    Flux<AuditRow> rows(UUID chain);
}
