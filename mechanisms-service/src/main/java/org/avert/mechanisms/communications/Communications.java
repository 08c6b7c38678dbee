package org.avert.mechanisms.communications;

import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The communications. Nothing is found that the need to know does not cover. */
public interface Communications {

    /** The communication as stored; the one stored before when its id was taken by the same request. */
    Mono<Communication> add(Communication communication, ReceiptCode code);

    Mono<Communication> find(CommunicationId id, NeedToKnow need);

    Mono<Communication> find(ReceiptCode code);

    Mono<Page<CommunicationSummary>> list(
            @Nullable CommunicationStage stage, NeedToKnow need, int limit, @Nullable String cursor);

    /** Empty when it was changed meanwhile. */
    Mono<Communication> replace(Communication changed);
}
