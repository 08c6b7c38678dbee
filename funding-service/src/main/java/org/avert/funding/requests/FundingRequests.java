package org.avert.funding.requests;

import java.time.Instant;
import java.util.UUID;
import org.avert.funding.states.Reach;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface FundingRequests {

    /** {@code false} when there is a request of this plan already. */
    Mono<Boolean> add(FundingRequest request);

    /** Saves what was locked, and gives it with its next version. */
    Mono<FundingRequest> save(FundingRequest request);

    /** Empty for one of a State that is out of reach. */
    Mono<FundingRequest> find(RequestId id, Reach reach);

    Mono<FundingRequest> findByPlan(UUID planId);

    /** Only what is public. */
    Mono<FundingRequest> findPublic(PublicReference reference);

    /** Locked until the surrounding transaction ends; empty for one of a State that is out of reach. */
    Mono<FundingRequest> lock(RequestId id, Reach reach);

    /** The request of a pledge that the caller owns, locked. */
    Mono<FundingRequest> lock(RequestId id);

    /** Only what is public, locked. */
    Mono<FundingRequest> lockPublic(PublicReference reference);

    /** Newest first. */
    Flux<FundingRequest> files(FileQuery query, @Nullable Position after, int limit);

    /** The latest published first. */
    Flux<FundingRequest> published(PublicQuery query, @Nullable Position after, int limit);

    /** Where a page ended. */
    record Position(Instant at, String key) {}
}
