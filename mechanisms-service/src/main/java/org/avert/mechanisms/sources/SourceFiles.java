package org.avert.mechanisms.sources;

import java.util.UUID;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The files of sources. A desk finds nothing that its need to know does not cover. */
public interface SourceFiles {

    /**
     * The file as stored; the one stored before when its id was taken by the same request.
     *
     * @param receipt keyed hash of the receipt code
     */
    Mono<SourceFile> add(SourceFile file, String receipt);

    Mono<SourceFile> find(SourceChannel channel, UUID id, NeedToKnow need);

    Mono<SourceFile> findByReceipt(SourceChannel channel, String receipt);

    Mono<Page<SourceFileSummary>> list(
            SourceChannel channel, @Nullable FileStage stage, NeedToKnow need, int limit, @Nullable String cursor);

    /** Empty when it was changed meanwhile. A closed file loses its receipt. */
    Mono<SourceFile> replace(SourceFile changed);
}
