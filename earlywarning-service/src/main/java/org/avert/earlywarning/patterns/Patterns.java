package org.avert.earlywarning.patterns;

import java.util.List;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The patterns raised. */
public interface Patterns {

    Flux<Pattern> of(Situation situation);

    Mono<Pattern> find(PatternId id);

    /** Newest alarm first. */
    Mono<Page<Pattern>> list(PatternFilter filter, int limit, @Nullable String cursor);

    /** Stores the pattern with findings that are new or have changed, and counts its totals anew. */
    Mono<Void> save(Pattern pattern, List<Finding> findings);

    /** Stores status and version; refuses when it has changed since it was read. */
    Mono<Pattern> update(Pattern pattern);

    /** Newest first, each with at most {@code signals} signals. */
    Flux<Explained> findings(PatternId id, int signals);

    /** Ids in a dataset of the signals that the pattern was raised on. */
    Flux<String> rowsOf(PatternId id, String dataset);

    /**
     * A finding as it is stored.
     *
     * @param signals number of signals, also of those that the finding leaves out
     */
    record Explained(Finding finding, long signals) {}
}
