package org.avert.kit.jobs;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Does recurring work: each at its own pace, under its lease. */
final class RecurringRunner {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringRunner.class);

    private final List<RecurringWork> works;
    private final Leases leases;

    RecurringRunner(List<RecurringWork> works, Leases leases) {
        this.works = works;
        this.leases = leases;
    }

    Flux<?> run() {
        return Flux.fromIterable(works).flatMap(this::recurring, Math.max(1, works.size()));
    }

    /**
     * The lease lasts a little less than the interval, so that the same clock tick of another instance finds it taken.
     */
    private Flux<Void> recurring(RecurringWork work) {
        var lease = work.every().minus(work.every().dividedBy(10));
        return Flux.interval(firstAfter(work.every()), work.every())
                .onBackpressureDrop()
                .concatMap(tick -> leases.take(work.name(), lease)
                        .filter(Boolean::booleanValue)
                        .flatMap(mine -> work.run())
                        .onErrorResume(failure -> logged(work, failure)));
    }

    private static Duration firstAfter(Duration every) {
        var soon = Duration.ofSeconds(10);
        return every.compareTo(soon) < 0 ? every : soon;
    }

    private static Mono<Void> logged(RecurringWork work, Throwable failure) {
        return Mono.fromRunnable(() -> LOG.warn("recurring work {} failed and comes again", work.name(), failure));
    }
}
