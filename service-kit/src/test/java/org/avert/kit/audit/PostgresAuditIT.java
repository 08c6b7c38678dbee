package org.avert.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.avert.kit.test.AvertIT;
import org.avert.kit.transaction.Transactions;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresAuditIT.App.class)
class PostgresAuditIT extends AuditScenarios {

    @Autowired
    DatabaseClient database;

    @Autowired
    Flyway flyway;

    @Autowired
    Transactions transactions;

    @Autowired
    ConfigurableEnvironment environment;

    @Override
    void tamper(AuditRow row) {
        withoutTrigger("UPDATE audit SET subject = 'someone else'" + whereIs(row));
    }

    @Override
    void remove(AuditRow row) {
        withoutTrigger("DELETE FROM audit" + whereIs(row));
    }

    @Override
    void replace(AuditRow row) {
        remove(row);
        log.append(List.of(row)).block();
    }

    @Override
    ConfigurableApplicationContext instance() {
        return AnotherInstance.of(App.class, environment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "UPDATE audit SET subject = 'x' | audit rows are never changed",
                "DELETE FROM audit              | audit rows are never changed",
                "TRUNCATE audit                 | permission denied for table audit"
            })
    void refusesEveryChange(String statement, String words) {
        assertThatThrownBy(() -> database.sql(statement).then().block()).hasStackTraceContaining(words);
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

    /** As the owner of the tables: the service's own role could not. */
    private void withoutTrigger(String change) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE audit DISABLE TRIGGER audit_append_only");
            statement.execute(change);
            statement.execute("ALTER TABLE audit ENABLE TRIGGER audit_append_only");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
