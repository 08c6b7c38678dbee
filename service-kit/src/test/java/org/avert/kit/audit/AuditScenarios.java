package org.avert.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/** What holds of the audit in either store. */
@TestPropertySource(properties = "avert.contract=kit-empty")
abstract class AuditScenarios {
    static final Caller ANALYST = new Caller(
            "https://id/human-rights",
            "u-1",
            Pillar.HUMAN_RIGHTS,
            Set.of("analyst"),
            "portal",
            null,
            null,
            null,
            Set.of());

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    AuditVerifier verifier;

    @Autowired
    CheckpointStore checkpoints;

    @Autowired
    CheckpointKey key;

    /** Changes a row behind the service's back, as someone with the database in hand could. */
    abstract void tamper(AuditRow row);

    abstract void remove(AuditRow row);

    /** Puts {@code row} in the place of the one that has its chain and its number. */
    abstract void replace(AuditRow row);

    /** Another instance of this service, over the same store. */
    abstract ConfigurableApplicationContext instance();

    @Test
    void recordsWhoDidWhatToWhich() {
        audit.read("getSignal", "signal", "s-1").contextWrite(analyst()).block();

        var row = last("s-1");
        assertThat(row.entry().act()).isEqualTo(AuditAct.READ);
        assertThat(row.entry().operation()).isEqualTo("getSignal");
        assertThat(row.entry().issuer()).isEqualTo(ANALYST.issuer());
        assertThat(row.entry().subject()).isEqualTo("u-1");
        assertThat(row.entry().office()).isEqualTo("analyst");
        assertThat(row.entry().requestId()).isEqualTo("request-1");
    }

    @Test
    void tellsOfASourceNeitherMinuteNorRequest() {
        audit.intent("submitCommunication", "communication", "c-1")
                .contextWrite(Context.of("requestId", "request-2"))
                .block();

        var entry = last("c-1").entry();
        assertThat(entry.at()).isEqualTo(entry.at().truncatedTo(ChronoUnit.HOURS));
        assertThat(entry.requestId()).isNull();
        assertThat(entry.issuer()).isEmpty();
    }

    /** Nothing is written into the chains of these tests by anybody else, so each has one flaw at most. */
    @Test
    void threeInstancesWithAThousandConcurrentRowsEachMissNone() {
        var instances = List.of(instance(), instance(), instance());
        Flux.fromIterable(instances)
                .flatMap(each -> thousandRows(each.getBean(Audit.class), "i-" + instances.indexOf(each)))
                .blockLast();
        instances.forEach(ConfigurableApplicationContext::close);

        var walks = Flux.merge(log.chains())
                .concatMap(verifier::walk)
                .filter(walk -> walk.rows() >= 1000)
                .collectList()
                .blockOptional()
                .orElseThrow();
        assertThat(walks).hasSize(3).allMatch(walk -> walk.broken().isEmpty());
        assertThat(walks).as("signed when they stopped").allMatch(walk -> walk.signed() == walk.rows());
        assertThat(log.chains()
                        .concatMap(log::rows)
                        .map(row -> row.entry().objectId())
                        .filter(id -> id.startsWith("i-"))
                        .collect(Collectors.toSet())
                        .block())
                .hasSize(3000);
    }

    private static Flux<Void> thousandRows(Audit audit, String instance) {
        return Flux.range(0, 1000)
                .flatMap(
                        each -> audit.read("read", "thing", instance + "-" + each)
                                .contextWrite(analyst()),
                        1000);
    }

    @Test
    void locatesARowThatWasChanged() {
        var rows = signedRows();
        tamper(rows.get(2));
        assertBroken(rows, 3, AuditFlaw.ROW_CHANGED);
    }

    @Test
    void locatesARowThatWasRemoved() {
        var rows = signedRows();
        remove(rows.get(2));
        assertBroken(rows, 3, AuditFlaw.ROW_MISSING);
    }

    @Test
    void locatesRowsThatWerePutInAnotherOrder() {
        var rows = signedRows();
        replace(moved(rows.get(3), 3));
        replace(moved(rows.get(2), 4));
        assertBroken(rows, 3, AuditFlaw.ROW_CHANGED);
    }

    @Test
    void locatesARowThatWasExchangedForAnotherThatIsWhole() {
        var rows = signedRows();
        var row = rows.get(2);
        replace(AuditRow.link(row.chain(), row.seq(), rows.get(0).entry(), row.previous()));
        assertBroken(rows, 4, AuditFlaw.LINK_BROKEN);
    }

    @Test
    void locatesATailThatWasCut() {
        var rows = signedRows();
        remove(rows.get(4));
        remove(rows.get(3));
        assertBroken(rows, 4, AuditFlaw.TAIL_CUT);
    }

    @Test
    void locatesAChainThatIsGoneAltogether() {
        var rows = signedRows();
        rows.forEach(this::remove);
        assertBroken(rows, 1, AuditFlaw.TAIL_CUT);
    }

    /** Hashes have no key: whoever has the database can compute them anew, but not the signature. */
    @Test
    void locatesAChainThatWasWrittenAnew() {
        var rows = signedRows();
        var previous = rows.get(2).previous();
        for (var row : rows.subList(2, 5)) {
            var forged = AuditRow.link(row.chain(), row.seq(), rows.get(0).entry(), previous);
            replace(forged);
            previous = forged.hash();
        }
        assertBroken(rows, 5, AuditFlaw.REWRITTEN);
    }

    @Test
    void locatesACheckpointThatTheServiceDidNotSign() throws IOException {
        var rows = signedRows();
        var last = checkpoints.read(rows.get(0).chain()).get(0);
        checkpoints.append(new Checkpoint(last.service(), last.chain(), 4, last.hash(), last.at(), last.signature()));
        assertBroken(rows, 4, AuditFlaw.CHECKPOINT_FORGED);
    }

    @Test
    void anIntactChainIsIntactAndItsSignedPartIsTold() {
        var walk = walk(signedRows());

        assertThat(walk.broken()).isEmpty();
        assertThat(walk.rows()).isEqualTo(5);
        assertThat(walk.signed()).isEqualTo(5);
    }

    @Test
    void checkpointsThatCannotBeWrittenAreToldAndTriedAgain() {
        var chain = new AuditChain(log);
        var full = new AtomicBoolean(true);
        var metrics = new SimpleMeterRegistry();
        var writer = new CheckpointWriter("kit-empty", chain, new Full(full), key, Clock.systemUTC(), metrics);
        new ChainedAudit(chain, Clock.systemUTC())
                .read("read", "thing", "t")
                .contextWrite(analyst())
                .block();

        writer.write();
        assertThat(writer.isFailing()).isTrue();
        assertThat(metrics.counter("avert.audit.checkpoint.failures").count()).isEqualTo(1);
        assertThat(chain.unsigned()).hasSize(1);

        full.set(false);
        writer.write();
        assertThat(writer.isFailing()).isFalse();
        assertThat(chain.unsigned()).isEmpty();
    }

    /** Five rows in a chain of its own, noted elsewhere. */
    private List<AuditRow> signedRows() {
        var chain = new AuditChain(log);
        var own = new ChainedAudit(chain, Clock.systemUTC());
        var object = UUID.randomUUID().toString();
        Flux.range(0, 5)
                .concatMap(each -> own.read("read", "thing", object).contextWrite(analyst()))
                .blockLast();
        new CheckpointWriter("kit-empty", chain, checkpoints, key, Clock.systemUTC(), new SimpleMeterRegistry())
                .write();
        return log.rows(last(object).chain()).collectList().blockOptional().orElseThrow();
    }

    private static AuditRow moved(AuditRow row, long seq) {
        return new AuditRow(row.chain(), seq, row.entry(), row.previous(), row.hash());
    }

    private ChainWalk walk(List<AuditRow> rows) {
        return verifier.walk(rows.get(0).chain()).blockOptional().orElseThrow();
    }

    private void assertBroken(List<AuditRow> rows, long seq, AuditFlaw flaw) {
        var chain = rows.get(0).chain();
        var expected = new AuditVerification.BrokenLink(chain, seq, flaw);
        assertThat(walk(rows).broken()).contains(expected);
        var all = verifier.verify().blockOptional().orElseThrow();
        assertThat(all.intact()).isFalse();
        assertThat(all.broken()).contains(expected);
    }

    private record Full(AtomicBoolean full) implements CheckpointStore {
        @Override
        public void append(Checkpoint checkpoint) throws IOException {
            if (full.get()) {
                throw new IOException("no space left");
            }
        }

        @Override
        public Set<UUID> chains() {
            return Set.of();
        }

        @Override
        public List<Checkpoint> read(UUID chain) {
            return List.of();
        }
    }

    AuditRow last(String object) {
        return rowsOf(object).get(rowsOf(object).size() - 1);
    }

    List<AuditRow> rowsOf(String object) {
        return log.chains()
                .concatMap(log::rows)
                .filter(row -> row.entry().objectId().equals(object))
                .collectList()
                .blockOptional()
                .orElseThrow();
    }

    static Context analyst() {
        var token = Jwt.withTokenValue("t").header("alg", "none").subject("u-1").build();
        return Callers.as(new CallerAuthentication(ANALYST, token)).put("requestId", "request-1");
    }
}
