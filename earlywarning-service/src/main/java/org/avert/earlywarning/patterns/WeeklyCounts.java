package org.avert.earlywarning.patterns;

import java.util.Set;
import reactor.core.publisher.Flux;

/** Signals counted by week and situation; only those whose date is known to the week. */
public interface WeeklyCounts {

    /**
     * One situation after the other, each in the order of time.
     *
     * @param states only these; all when empty
     */
    Flux<WeekCount> of(Set<String> states, Period period);

    Flux<WeekCount> of(Situation situation, Period period);

    Flux<Report> reports(Situation situation, Period period);
}
