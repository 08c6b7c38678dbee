package org.avert.funding.pledges;

import java.time.Instant;
import java.util.UUID;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface Pledges {

    Mono<Void> add(Pledge pledge);

    /** Saves status, commitment and terms. */
    Mono<Void> save(Pledge pledge);

    Mono<Void> add(PledgeId pledge, Disbursement payment);

    /** Empty for a pledge that the caller may not see. */
    Mono<Pledge> find(PledgeId id, PledgeReach reach);

    /** Newest first. */
    Flux<Pledge> list(Query query, @Nullable Position after, int limit);

    /** Which pledges are asked for, and which the caller may see. */
    record Query(
            PledgeReach reach,
            @Nullable PublicReference publicReference,
            @Nullable PledgeStatus status) {}

    /** Where a page ended. */
    record Position(Instant at, UUID id) {}
}
