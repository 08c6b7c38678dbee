package org.avert.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.avert.kit.test.AvertIT;
import org.avert.kit.transaction.Transactions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresAuditIT.App.class)
class PostgresAuditIT extends AuditScenarios {

    @Autowired
    DatabaseClient database;

    @Autowired
    Transactions transactions;

    @Override
    void tamper(AuditRow row) {
        withoutTrigger("UPDATE audit SET subject = 'someone else'" + whereIs(row));
    }

    @Override
    void remove(AuditRow row) {
        withoutTrigger("DELETE FROM audit" + whereIs(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit SET subject = 'x'", "DELETE FROM audit", "TRUNCATE audit"})
    void refusesEveryChange(String statement) {
        assertThatThrownBy(() -> database.sql(statement).then().block())
                .hasStackTraceContaining("audit rows are never changed");
    }

    @Test
    void keepsTheIntentOfAChangeThatWasRolledBackAndSaysSo() {
        var change = audit.intent("decide", "case", "rolled-back")
                .then(audit.outcome("decide", "case", "rolled-back"))
                .then(Mono.error(new IllegalStateException()));
        transactions.within(change).contextWrite(analyst()).onErrorComplete().block();

        assertThat(rowsOf("rolled-back"))
                .extracting(row -> row.entry().act())
                .containsExactly(AuditAct.INTENT, AuditAct.ROLLED_BACK);
        assertThat(rowsOf("rolled-back")).allMatch(row -> row.entry().subject().equals("u-1"));
    }

    @Test
    void saysOfACommittedChangeThatItIs() {
        var change = audit.intent("decide", "case", "done").then(audit.outcome("decide", "case", "done"));
        transactions.within(change).contextWrite(analyst()).block();

        assertThat(rowsOf("done"))
                .extracting(row -> row.entry().act())
                .containsExactly(AuditAct.INTENT, AuditAct.COMMITTED);
    }

    private static String whereIs(AuditRow row) {
        return " WHERE chain = '" + row.chain() + "' AND seq = " + row.seq();
    }

    private void withoutTrigger(String statement) {
        database.sql("ALTER TABLE audit DISABLE TRIGGER audit_append_only")
                .then()
                .block();
        database.sql(statement).then().block();
        database.sql("ALTER TABLE audit ENABLE TRIGGER audit_append_only")
                .then()
                .block();
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
