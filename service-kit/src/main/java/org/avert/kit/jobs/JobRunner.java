package org.avert.kit.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.avert.kit.correlation.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.ErrorResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** Runs what was submitted here, keeps its leases and deals with jobs whose instance is gone. */
final class JobRunner {
    static final String LOST = "The service stopped while the job ran. What it had done is kept; start it again.";

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
    private static final int QUEUE = 4096;
    private static final String FAILED = "The job failed unexpectedly.";

    private final JobRows rows;
    private final JobProperties properties;
    private final Map<String, ResumableJob> resumable;
    private final Set<UUID> mine = ConcurrentHashMap.newKeySet();
    private final Sinks.Many<Submission> submitted = Sinks.many().multicast().onBackpressureBuffer(QUEUE, false);

    JobRunner(JobRows rows, List<ResumableJob> resumable, JobProperties properties) {
        this.rows = rows;
        this.properties = properties;
        this.resumable = resumable.stream().collect(Collectors.toMap(ResumableJob::kind, Function.identity()));
    }

    UUID instance() {
        return rows.owner();
    }

    void accept(Submission submission) {
        if (mine.add(submission.job().id())) {
            submitted.emitNext(submission, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
        }
    }

    Flux<?> run() {
        return Flux.merge(submitted.asFlux().flatMap(this::perform, properties.concurrency(), 1), keepLeases());
    }

    private Mono<Void> perform(Submission submission) {
        var id = submission.job().id();
        var progress = new JobProgress();
        return rows.start(id)
                .switchIfEmpty(Mono.error(JobStopped::new))
                .flatMap(started -> work(submission, progress))
                .then(Mono.defer(() -> rows.end(id, JobState.SUCCEEDED, progress.snapshot(), null)))
                .onErrorResume(JobStopped.class, stop -> rows.end(id, JobState.CANCELLED, progress.snapshot(), null))
                .onErrorResume(failure -> rows.end(id, JobState.FAILED, progress.snapshot(), reason(id, failure)))
                .onErrorResume(failure -> logged("job " + id + " could not be ended", failure))
                .doFinally(signal -> mine.remove(id));
    }

    /** The work and its beat; an error of either, such as a cancellation seen by the beat, stops the other. */
    private Mono<Void> work(Submission submission, JobProgress progress) {
        var id = submission.job().id();
        var work = Flux.defer(() -> submission.work().run(progress))
                .then(Mono.just(true))
                .contextWrite(submission.carried())
                .subscribeOn(Schedulers.boundedElastic());
        var beat = Flux.interval(properties.progress())
                .onBackpressureDrop()
                .map(tick -> progress.snapshot())
                .concatMap(snapshot -> rows.progress(id, snapshot), 1)
                .flatMap(stop -> stop ? Mono.<Boolean>error(new JobStopped()) : Mono.just(false));
        return Flux.merge(work, beat).takeUntil(Boolean::booleanValue).then();
    }

    private Flux<Void> keepLeases() {
        var every = properties.lease().dividedBy(3);
        return Flux.interval(Duration.ZERO, every)
                .onBackpressureDrop()
                .concatMap(tick -> rows.renew(List.copyOf(mine))
                        .then(Mono.defer(() -> rows.failLost(resumable.keySet(), LOST)))
                        .thenMany(Flux.defer(() -> rows.takeOver(resumable.keySet())))
                        .doOnNext(this::resume)
                        .then()
                        .onErrorResume(failure -> logged("leases of jobs were not kept", failure)));
    }

    private void resume(Job job) {
        var kind = resumable.get(job.kind());
        if (kind != null) {
            accept(new Submission(job, kind.resume(job), Context.empty()));
        }
    }

    private static String reason(UUID id, Throwable failure) {
        if (failure instanceof ErrorResponse problem && problem.getBody().getDetail() != null) {
            return problem.getBody().getDetail();
        }
        LOG.error("job {} failed", id, failure);
        return FAILED;
    }

    private static Mono<Void> logged(String what, Throwable failure) {
        return Mono.fromRunnable(() -> LOG.warn(what, failure));
    }

    /** What was asked for, with the context of the request that asked. */
    record Submission(Job job, JobWork work, ContextView request) {

        /** Caller and request id go along; the request's transaction is over and does not. */
        Context carried() {
            var carried = Context.empty();
            for (var key : List.of(SecurityContext.class, RequestId.KEY)) {
                if (request.hasKey(key)) {
                    carried = carried.put(key, request.<Object>get(key));
                }
            }
            return carried;
        }
    }
}
