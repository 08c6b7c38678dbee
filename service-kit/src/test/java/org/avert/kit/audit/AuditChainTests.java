package org.avert.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.avert.kit.test.TestKeys;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

class AuditChainTests {
    private final Memory log = new Memory();
    private final Audit audit = new ChainedAudit(new AuditChain(log), Clock.systemUTC());
    private final AuditVerifier verifier = new AuditVerifier(
            "kit",
            log,
            new FileCheckpoints(TestKeys.checkpoints(), JsonMapper.shared()),
            CheckpointKey.read(TestKeys.auditKey()),
            Clock.systemUTC());

    @Test
    void refusesWhatItCannotRecord() {
        log.failNext.set(1);

        StepVerifier.create(audit.read("get", "thing", "1").thenReturn("confidential"))
                .expectError(AuditUnavailable.class)
                .verify(Duration.ofSeconds(5));
    }

    @Test
    void beginsANewChainWhereItIsNotKnownWhetherARowArrived() {
        audit.read("get", "thing", "1").block();
        log.failNext.set(1);
        audit.read("get", "thing", "2").onErrorComplete().block();
        audit.read("get", "thing", "3").block();

        assertThat(log.chains().collectList().block()).hasSize(2);
        assertThat(verifier.verify().map(AuditVerification::intact).block()).isTrue();
    }

    @Test
    void writesManyRowsWithFewCommits() {
        Flux.range(0, 2000)
                .flatMap(each -> audit.read("get", "thing", "t" + each), 500)
                .blockLast(Duration.ofSeconds(30));

        assertThat(log.rows).hasSize(2000);
        assertThat(log.commits.get()).isLessThan(500);
        assertThat(verifier.verify().blockOptional())
                .hasValueSatisfying(found -> assertThat(found.intact()).isTrue())
                .hasValueSatisfying(found -> assertThat(found.chains()).isEqualTo(1))
                .hasValueSatisfying(found -> assertThat(found.rows()).isEqualTo(2000));
    }

    @Test
    void recordsForACallerThatWentAway() {
        Flux.range(0, 50)
                .flatMap(each -> audit.read("get", "thing", "t" + each)
                        .timeout(Duration.ofMillis(1))
                        .onErrorComplete())
                .blockLast(Duration.ofSeconds(10));
        audit.read("get", "thing", "last").block(Duration.ofSeconds(10));

        assertThat(log.rows).hasSize(51);
        assertThat(verifier.verify().map(AuditVerification::intact).block()).isTrue();
    }

    @Test
    void hashesTwoRowsThatReadAlikeDifferently() {
        var chain = UUID.randomUUID();
        var now = Clock.systemUTC().instant();
        var one = new AuditEntry(now, AuditAct.READ, "ab", "c", "", "", "", "", null);
        var two = new AuditEntry(now, AuditAct.READ, "a", "bc", "", "", "", "", null);
        var three = new AuditEntry(now, AuditAct.READ, "ab", "c", "", "", "", "", "");

        assertThat(List.of(one, two, three))
                .extracting(entry ->
                        AuditRow.link(chain, 1, entry, AuditRow.GENESIS).hash())
                .doesNotHaveDuplicates();
    }

    private static final class Memory implements AuditLog {
        final List<AuditRow> rows = new CopyOnWriteArrayList<>();
        final AtomicInteger commits = new AtomicInteger();
        final AtomicInteger failNext = new AtomicInteger();

        @Override
        public Mono<Void> append(List<AuditRow> added) {
            return Mono.delay(Duration.ofMillis(3)).then(Mono.fromRunnable(() -> {
                if (failNext.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                    throw new IllegalStateException("store away");
                }
                commits.incrementAndGet();
                rows.addAll(added);
            }));
        }

        @Override
        public Flux<UUID> chains() {
            return Flux.fromIterable(rows).map(AuditRow::chain).distinct();
        }

        @Override
        public Flux<AuditRow> rows(UUID chain) {
            return Flux.fromIterable(rows).filter(row -> row.chain().equals(chain));
        }
    }
}
