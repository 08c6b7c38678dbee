package org.avert.kit.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.PoolMetrics;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@AvertIT(contract = "none")
@ContextConfiguration(classes = TransactionsIT.App.class)
@TestPropertySource(properties = "avert.contract=kit-empty")
class TransactionsIT {

    @Autowired
    DatabaseClient database;

    @Autowired
    Transactions transactions;

    @Autowired
    AsideDatabase aside;

    @Autowired
    ConnectionFactory connections;

    @Test
    void keepsAChangeWholeWhoeverGoesAway() {
        Flux.range(0, 400)
                .flatMap(
                        each -> transactions
                                .within(insert("left").then(insert("right")))
                                .timeout(Duration.ofMillis(
                                        ThreadLocalRandom.current().nextInt(1, 30)))
                                .onErrorComplete(TimeoutException.class),
                        6)
                .blockLast(Duration.ofSeconds(60));

        await().untilAsserted(() -> assertThat(pool().acquiredSize()).isZero());
        assertThat(count("left")).isPositive().isEqualTo(count("right"));
    }

    @Test
    void rollsBackAnErrorAndAnErrorAnswer() {
        var broken = insert("broken").then(Mono.error(new IllegalStateException("broken")));
        assertThatThrownBy(() -> transactions.within(broken).block()).hasMessage("broken");
        var refused = insert("broken").thenReturn(ResponseEntity.status(409).build());
        assertThat(transactions.within(refused).block()).isNotNull();

        assertThat(count("broken")).isZero();
    }

    @Test
    void startsWorkAfterTheCommitAndOnlyThen() {
        List<String> seen = new ArrayList<>();
        var noted = AfterCommit.run(() -> Mono.fromRunnable(() -> seen.add("committed")))
                .then(AfterCommit.whenSettled(committed -> Mono.fromRunnable(() -> seen.add("settled " + committed))));

        transactions
                .within(noted.doOnSuccess(registered -> seen.add("working")))
                .block();
        transactions
                .within(noted.then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block();
        assertThat(seen).containsExactly("working", "committed", "settled true", "settled false");

        seen.clear();
        noted.block();
        assertThat(seen).containsExactly("committed", "settled true");
    }

    @Test
    void writesAsideWhatARollbackDoesNotTake() {
        var asides = aside.outside(client -> client.sql("INSERT INTO letter VALUES (gen_random_uuid(), 'aside', NULL)")
                .then());
        transactions
                .within(insert("main").then(asides).then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block();

        assertThat(count("aside")).isOne();
        assertThat(count("main")).isZero();
    }

    @Test
    void goesOnAsideWhileEveryMainConnectionIsTaken() {
        var asides = aside.outside(
                client -> client.sql("SELECT 1").mapValue(Integer.class).one());
        var all = Flux.range(0, 40)
                .flatMap(each -> transactions.within(insert("busy").then(asides)), 40)
                .collectList();

        assertThat(all.block(Duration.ofSeconds(30))).hasSize(40);
    }

    @Test
    void goesOnAfterTheServerHasDroppedEveryConnection() {
        var drop = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                + " WHERE usename = current_user AND pid <> pg_backend_pid()";
        database.sql(drop).mapValue(Long.class).one().block();

        await().ignoreExceptions()
                .untilAsserted(() -> Flux.range(0, 10)
                        .flatMap(each -> transactions
                                .within(insert("after"))
                                .then(aside.outside(
                                        client -> client.sql("SELECT 1").then())))
                        .blockLast(Duration.ofSeconds(5)));
    }

    private Mono<Void> insert(String text) {
        return database.sql("INSERT INTO letter VALUES (gen_random_uuid(), :text, NULL)")
                .bind("text", text)
                .then();
    }

    private long count(String text) {
        var count = database.sql("SELECT count(*) FROM letter WHERE text = :text")
                .bind("text", text)
                .mapValue(Long.class)
                .one()
                .block();
        return count == null ? -1 : count;
    }

    private PoolMetrics pool() {
        return ((ConnectionPool) connections).getMetrics().orElseThrow();
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
