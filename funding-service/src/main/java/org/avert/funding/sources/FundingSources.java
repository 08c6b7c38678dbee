package org.avert.funding.sources;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public interface FundingSources {

    /** {@code false} when the identifier is taken. */
    Mono<Boolean> add(FundingSource source);

    Mono<Void> replace(FundingSource source);

    Mono<FundingSource> find(SourceId id);

    /** Locked until the surrounding transaction ends. */
    Mono<FundingSource> lock(SourceId id);

    /** By name, then identifier. */
    Flux<FundingSource> list(@Nullable SourceKind kind, @Nullable Position after, int limit);

    /** All that are matched. */
    Flux<FundingSource> open();

    /** Where a page ended. */
    record Position(String name, String id) {}
}
