package org.avert.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.avert.kit.audit.AuditVerifier.Finding;
import org.avert.kit.caller.Caller;
import org.avert.kit.caller.CallerAuthentication;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.Pillar;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    private static final Set<UUID> BROKEN = ConcurrentHashMap.newKeySet();

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Autowired
    AuditVerifier verifier;

    /** Changes a row behind the service's back, as someone with the database in hand could. */
    abstract void tamper(AuditRow row);

    abstract void remove(AuditRow row);

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

    @Test
    void makesOneIntactChainOfConcurrentRows() {
        Flux.range(0, 300)
                .flatMap(each -> audit.read("read", "thing", "t-" + each).contextWrite(analyst()), 64)
                .blockLast();

        assertThat(findings()).allMatch(Finding::isIntact);
        assertThat(findings()).anyMatch(found -> found.rows() >= 300);
    }

    @Test
    void findsARowThatWasChanged() {
        var rows = threeRows();
        tamper(rows.get(1));

        var found = verifier.verify(rows.get(0).chain()).blockOptional().orElseThrow();
        assertThat(found.isIntact()).isFalse();
        assertThat(found.brokenAt()).isEqualTo(2);
        assertThat(found.rows()).isEqualTo(1);
        assertThat(found.head()).isEqualTo(rows.get(0).hash());
    }

    @Test
    void findsARowThatWasRemoved() {
        var rows = threeRows();
        remove(rows.get(1));

        var found = verifier.verify(rows.get(0).chain()).blockOptional().orElseThrow();
        assertThat(found.brokenAt()).isEqualTo(3);
    }

    /** A chain of its own, known to be broken afterwards. */
    private List<AuditRow> threeRows() {
        var own = new ChainedAudit(new AuditChain(log), Clock.systemUTC());
        var object = UUID.randomUUID().toString();
        Flux.range(0, 3)
                .concatMap(each -> own.read("read", "thing", object).contextWrite(analyst()))
                .blockLast();
        var chain = last(object).chain();
        BROKEN.add(chain);
        return log.rows(chain).collectList().blockOptional().orElseThrow();
    }

    private List<Finding> findings() {
        return verifier.verifyAll()
                .filter(found -> !BROKEN.contains(found.chain()))
                .collectList()
                .blockOptional()
                .orElseThrow();
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
