package org.avert.earlywarning.patterns;

import java.util.List;
import org.avert.earlywarning.signals.SourceRow;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Patterns and what explains them. */
@Service
public class PatternService {
    private static final int SIGNALS_SHOWN = 500;

    private final Patterns patterns;

    PatternService(Patterns patterns) {
        this.patterns = patterns;
    }

    public Mono<Page<Pattern>> list(PatternFilter filter, int limit, @Nullable String cursor) {
        return patterns.list(filter, limit, cursor);
    }

    public Mono<Pattern> find(PatternId id) {
        return patterns.find(id);
    }

    public Mono<Pattern> get(PatternId id) {
        return find(id).switchIfEmpty(Mono.error(PatternNotFound::new));
    }

    public Mono<List<Patterns.Explained>> findings(PatternId id) {
        return patterns.findings(id, SIGNALS_SHOWN).collectList();
    }

    public Mono<Pattern> update(Pattern pattern) {
        return patterns.update(pattern);
    }

    /** Concerns of mechanisms among the signals of the pattern, by the id that mechanisms-service gave them. */
    public Mono<List<String>> concerns(PatternId id) {
        return patterns.rowsOf(id, SourceRow.datasetOf("mechanisms")).collectList();
    }
}
