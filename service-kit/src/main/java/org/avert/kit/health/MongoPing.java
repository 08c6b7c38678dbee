package org.avert.kit.health;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/** Asks with {@code ping}, which every server of the protocol knows; Boot's own indicator asks with {@code hello}. */
final class MongoPing extends AbstractReactiveHealthIndicator {
    private final ReactiveMongoTemplate mongo;

    MongoPing(ReactiveMongoTemplate mongo) {
        super("MongoDB does not answer");
        this.mongo = mongo;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return mongo.executeCommand(new Document("ping", 1))
                .map(answer -> builder.up().build());
    }
}
