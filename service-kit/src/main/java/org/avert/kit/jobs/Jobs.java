package org.avert.kit.jobs;

import java.time.Duration;
import java.util.UUID;
import org.avert.kit.caller.Callers;
import org.avert.kit.transaction.AfterCommit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Starts, shows, follows and cancels jobs. Who may see one is for the service to say; {@link #own} keeps it to its
 * owner.
 */
public final class Jobs {
    private static final Duration LOOK = Duration.ofMillis(400);

    private final JobRows rows;
    private final JobRunner runner;

    Jobs(JobRows rows, JobRunner runner) {
        this.rows = rows;
        this.runner = runner;
    }

    public Mono<Job> submit(String kind, JobWork work) {
        return submit(kind, UUID.randomUUID(), work);
    }

    /**
     * Records the job in the surrounding transaction and starts it once that is committed.
     *
     * @param id id of the job, where the service has put its input by under it
     */
    public Mono<Job> submit(String kind, UUID id, JobWork work) {
        return Callers.current()
                .flatMap(caller -> rows.insert(id, kind, caller.person()))
                .flatMap(job -> start(job, work).thenReturn(job));
    }

    public Mono<Job> find(UUID id) {
        return rows.find(id);
    }

    /** The job, when the caller has started it; empty otherwise. */
    public Mono<Job> own(UUID id) {
        return Mono.zip(rows.find(id), Callers.current())
                .filter(found -> found.getT1().owner().equals(found.getT2().person()))
                .map(found -> found.getT1());
    }

    /** Asks the job to stop and gives it as it is now; its end follows. */
    public Mono<Job> cancel(UUID id) {
        return rows.cancel(id);
    }

    /** The job as it is and whenever it has changed, up to its end; empty when there is none. */
    public Flux<Job> watch(UUID id) {
        return rows.find(id)
                .repeatWhen(looked -> looked.takeWhile(found -> found > 0).delayElements(LOOK))
                .distinctUntilChanged()
                .takeUntil(Job::hasEnded);
    }

    private Mono<Void> start(Job job, JobWork work) {
        return Mono.deferContextual(context -> {
            var submission = new JobRunner.Submission(job, work, context);
            return AfterCommit.run(() -> Mono.fromRunnable(() -> runner.accept(submission)));
        });
    }
}
