package org.avert.kit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.avert.kit.test.AvertIT;
import org.avert.kit.transaction.Transactions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoReactiveAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

@AvertIT(contract = "none")
@ContextConfiguration(classes = PostgresHandoverIT.App.class)
class PostgresHandoverIT extends HandoverScenarios {

    @Autowired
    Outbox outbox;

    @Autowired
    Transactions transactions;

    @Autowired
    DatabaseClient database;

    @Override
    Mono<Void> record(Handover handover) {
        return transactions.within(outbox.add(handover));
    }

    @Test
    void handsNothingOverOfAChangeThatWasRolledBack() {
        var handover = handovers.of(Deliveries.TYPE, "rolled back", Map.of());
        transactions
                .within(outbox.add(handover).then(Mono.error(new IllegalStateException())))
                .onErrorComplete()
                .block();

        assertThat(status(handover)).isEmpty();
    }

    @Test
    void wakesTheRelayAtTheCommit() {
        var woken = signal.signals().next().cache();
        woken.subscribe();

        record(handovers.of("nobody's", "wake", Map.of())).block();
        await().untilAsserted(() -> assertThat(woken.toFuture()).isDone());
    }

    @Test
    void keepsDeliveredRowsAsEvents() {
        var handover = handovers.of(Deliveries.TYPE, "kept", Map.of());
        record(handover).block();
        var leased = leaseOf(handover.id(), Duration.ofSeconds(5));
        source.delivered(leased).block();

        assertThat(status(handover)).isEqualTo("DELIVERED");
    }

    private String status(Handover handover) {
        return database.sql("SELECT status FROM outbox WHERE id = :id")
                .bind("id", handover.id())
                .mapValue(String.class)
                .one()
                .blockOptional()
                .orElse("");
    }

    @EnableAutoConfiguration(exclude = {MongoReactiveAutoConfiguration.class, DataMongoReactiveAutoConfiguration.class})
    static class App {}
}
