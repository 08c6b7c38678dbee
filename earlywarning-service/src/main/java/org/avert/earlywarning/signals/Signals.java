package org.avert.earlywarning.signals;

import java.util.List;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The signals received. */
public interface Signals {

    /**
     * Adds those whose dataset row is not there yet.
     *
     * @return how many were added
     */
    Mono<Long> add(List<Signal> signals);

    /** The signal that a row of a dataset became. */
    Mono<SignalId> find(SourceRow row);

    Mono<Signal> find(SignalId id, SignalReader reader);

    /** Newest event first. */
    Mono<Page<Signal>> list(SignalFilter filter, SignalReader reader, int limit, @Nullable String cursor);
}
