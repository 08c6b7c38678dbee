package org.avert.kit.jobs;

import java.time.Duration;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Work done at intervals by one instance of the service. Idempotent: after a crash it is done again. */
public interface RecurringWork {

    /** Name of its lease, unique in the service. */
    String name();

    Duration every();

    Mono<Void> run();

    static RecurringWork of(String name, Duration every, Supplier<Mono<Void>> work) {
        return new RecurringWork() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration every() {
                return every;
            }

            @Override
            public Mono<Void> run() {
                return work.get();
            }
        };
    }
}
