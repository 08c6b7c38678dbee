package org.avert.recommendations.importing;

import java.time.Duration;
import org.avert.kit.jobs.Job;
import org.avert.kit.jobs.Jobs;
import org.avert.kit.jobs.RecurringWork;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Drops what is left of files whose import failed or was cancelled. */
@Component
class LeftPieces implements RecurringWork {
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final Imports imports;
    private final Jobs jobs;

    LeftPieces(Imports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "left-import-pieces";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public Mono<Void> run() {
        return imports.withPieces()
                .concatMap(id -> jobs.find(id.value()).filter(Job::hasEnded).map(job -> id))
                .concatMap(imports::dropPieces)
                .then();
    }
}
