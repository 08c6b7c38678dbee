package org.avert.earlywarning.patterns;

import java.util.UUID;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The series and their alarms. */
public interface AllSeries {

    /** Puts what was found in place of what an earlier survey found in the same weeks. */
    Mono<Void> save(Survey survey);

    Mono<SeriesView> find(UUID id);

    /** Newest alarm first, then series without an alarm. */
    Mono<Page<SeriesView>> list(SeriesFilter filter, int limit, @Nullable String cursor);

    Flux<Alarm> alarms(SeriesKey key, Period period);
}
