package org.avert.kit.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.handover.mongo.OutboxEntry;
import org.avert.kit.scope.ScopeAutoConfiguration;
import org.avert.kit.test.AvertIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import reactor.core.publisher.Mono;

@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = MongoHandoverIT.App.class)
@TestPropertySource(properties = "avert.handover.mongo.collections=visits,letters")
class MongoHandoverIT extends HandoverScenarios {

    @Autowired
    ReactiveMongoTemplate mongo;

    /** Two documents of a subject in turn, so that order must hold between documents and between entries of one. */
    @Override
    Mono<Void> record(Handover handover) {
        var id = handover.subject() + (handover.id().getLeastSignificantBits() % 2);
        var step = new Update().inc("version", 1).push("outbox", OutboxEntry.of(handover));
        return mongo.upsert(query(where("_id").is(id)), step, Visit.class)
                .then(Mono.delay(Duration.ofMillis(2)))
                .then();
    }

    @Test
    void leavesTheAggregateAsItWas() {
        var handover = handovers.of(Deliveries.TYPE, "one visit", Map.of("n", 1));
        var stored = mongo.insert(
                        new Visit(UUID.randomUUID().toString(), 0L, "DONE", List.of(OutboxEntry.of(handover))))
                .blockOptional()
                .orElseThrow();
        source.prepare().block();

        var leased = leaseOf(handover.id(), Duration.ofSeconds(5));
        assertThat(leased.handover()).isEqualTo(handover);
        source.delivered(leased).block();

        var after = mongo.findById(stored.id(), Visit.class).blockOptional().orElseThrow();
        assertThat(after.version()).isEqualTo(stored.version());
        assertThat(after.state()).isEqualTo("DONE");
        assertThat(after.outbox()).isEmpty();
    }

    @Document("visits")
    record Visit(@Id String id, @Version Long version, String state, List<OutboxEntry> outbox) {}

    @EnableAutoConfiguration(
            exclude = {
                ScopeAutoConfiguration.class,
                R2dbcAutoConfiguration.class,
                DataR2dbcAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    static class App {}
}
