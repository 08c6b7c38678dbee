package org.avert.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.avert.kit.problem.Conflict;
import org.avert.kit.test.AvertIT;
import org.avert.kit.transaction.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;

@AvertIT(contract = "none")
@ContextConfiguration(classes = JobsIT.App.class)
@TestPropertySource(properties = {"avert.contract=kit-empty", "avert.jobs.lease=1500ms", "avert.jobs.progress=50ms"})
class JobsIT {
    private static final List<UUID> RESUMED = new CopyOnWriteArrayList<>();

    @Autowired
    Jobs jobs;

    @Autowired
    Transactions transactions;

    @Autowired
    DatabaseClient database;

    @Test
    void tellsItsProgressToTheEnd() {
        var job = jobs.submit("count", progress -> {
                    progress.total(40);
                    return Flux.range(0, 40)
                            .concatMap(each -> Mono.delay(Duration.ofMillis(25))
                                    .doOnNext(tick ->
                                            progress.advance(1).count(each % 4 == 0 ? "quarantined" : "imported", 1)));
                })
                .contextWrite(geneva())
                .blockOptional()
                .orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.QUEUED);

        var seen = jobs.watch(job.id())
                .collectList()
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
        assertThat(seen).hasSizeGreaterThan(2).isSortedAccordingTo((a, b) -> Long.compare(a.done(), b.done()));
        var last = seen.get(seen.size() - 1);
        assertThat(last.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(last.done()).isEqualTo(40);
        assertThat(last.total()).isEqualTo(40);
        assertThat(last.counts()).containsEntry("imported", 30L).containsEntry("quarantined", 10L);
        assertThat(last.startedAt()).isNotNull();
        assertThat(last.endedAt()).isNotNull();
    }

    @Test
    void saysWhyItFailedAndHidesWhatNobodyShouldSee() {
        var known = ended(jobs.submit("fail", progress -> Mono.error(new Conflict("The file has no header."))));
        assertThat(known.state()).isEqualTo(JobState.FAILED);
        assertThat(known.problem()).isEqualTo("The file has no header.");

        var unknown = ended(jobs.submit("fail", progress -> Mono.error(new IllegalStateException("SELECT secret"))));
        assertThat(unknown.problem()).isEqualTo("The job failed unexpectedly.");
    }

    @Test
    void stopsWhenItIsCancelled() {
        var stopped = Sinks.<Boolean>one();
        var job = jobs.submit("endless", progress -> Mono.never().doOnCancel(() -> stopped.tryEmitValue(true)))
                .blockOptional()
                .orElseThrow();
        await().untilAsserted(() -> assertThat(now(job).state()).isEqualTo(JobState.RUNNING));

        jobs.cancel(job.id()).block();
        assertThat(stopped.asMono().block(Duration.ofSeconds(5))).isTrue();
        await().untilAsserted(() -> assertThat(now(job).state()).isEqualTo(JobState.CANCELLED));
    }

    @Test
    void runsAsTheCallerOfTheRequestAndOutsideOfItsTransaction() {
        var caller = Sinks.<Caller>one();
        var submitted = jobs.submit(
                "whoami",
                progress -> Callers.current()
                        .doOnNext(caller::tryEmitValue)
                        .then(database.sql("INSERT INTO letter VALUES (gen_random_uuid(), 'by job', NULL)")
                                .then()));
        var job = ended(transactions.within(submitted).contextWrite(geneva()));

        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(caller.asMono().blockOptional().orElseThrow().subject()).isEqualTo("u-2");
        assertThat(job.owner().subject()).isEqualTo("u-2");
        assertThat(jobs.own(job.id()).contextWrite(geneva()).blockOptional()).isPresent();
        assertThat(jobs.own(job.id()).blockOptional()).isEmpty();
    }

    @Test
    void neverStartsForAChangeThatWasRolledBack() {
        var id = UUID.randomUUID();
        var ran = Sinks.<Boolean>one();
        var submitted = jobs.submit("never", id, progress -> Mono.fromRunnable(() -> ran.tryEmitValue(true)));
        transactions
                .within(submitted.then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block();

        assertThat(jobs.find(id).blockOptional()).isEmpty();
        await().during(Duration.ofMillis(600))
                .untilAsserted(() -> assertThat(ran.scan(reactor.core.Scannable.Attr.TERMINATED))
                        .isFalse());
    }

    @Test
    void failsAJobWhoseServiceDiedWithAnHonestReason() {
        var id = lostJob("import");

        await().untilAsserted(() -> assertThat(found(id).state()).isEqualTo(JobState.FAILED));
        assertThat(found(id).problem()).isEqualTo(JobRunner.LOST);
        assertThat(found(id).done()).isEqualTo(3);
    }

    @Test
    void resumesALostJobThatCanBe() {
        var id = lostJob("resumable");

        await().untilAsserted(() -> assertThat(found(id).state()).isEqualTo(JobState.SUCCEEDED));
        assertThat(RESUMED).containsExactly(id);
    }

    @Test
    void keepsTheLeaseOfALongJob() {
        var job = ended(jobs.submit("long", progress -> Mono.delay(Duration.ofSeconds(4))));

        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    }

    private UUID lostJob(String kind) {
        var id = UUID.randomUUID();
        database.sql(
                        "INSERT INTO job (id, kind, owner_issuer, owner_subject, state, done, lease_owner, leased_until)"
                                + " VALUES (:id, :kind, 'i', 's', 'RUNNING', 3, gen_random_uuid(), now() - interval '1 second')")
                .bind("id", id)
                .bind("kind", kind)
                .then()
                .block();
        return id;
    }

    private Job ended(Mono<Job> submitted) {
        return submitted
                .flatMapMany(job -> jobs.watch(job.id()))
                .last()
                .blockOptional(Duration.ofSeconds(20))
                .orElseThrow();
    }

    private Job now(Job job) {
        return found(job.id());
    }

    private Job found(UUID id) {
        return jobs.find(id).blockOptional().orElseThrow();
    }

    private static Context geneva() {
        var caller = new Caller(
                "https://id/human-rights",
                "u-2",
                Pillar.HUMAN_RIGHTS,
                Set.of("geneva"),
                "portal",
                null,
                null,
                null,
                Set.of());
        var token = Jwt.withTokenValue("t").header("alg", "none").subject("u-2").build();
        return Callers.as(new CallerAuthentication(caller, token));
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {

        @Bean
        ResumableJob resumable() {
            return new ResumableJob() {
                @Override
                public String kind() {
                    return "resumable";
                }

                @Override
                public JobWork resume(Job job) {
                    return progress -> Mono.fromRunnable(() -> RESUMED.add(job.id()));
                }
            };
        }
    }
}
