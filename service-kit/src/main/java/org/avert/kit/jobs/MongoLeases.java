package org.avert.kit.jobs;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

final class MongoLeases implements Leases {
    private static final String COLLECTION = "lease";

    private final ReactiveMongoTemplate mongo;
    private final Clock clock;
    private final String owner = UUID.randomUUID().toString();

    MongoLeases(ReactiveMongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** A lease that another one holds does not match, so the upsert tries to insert its name a second time. */
    @Override
    public Mono<Boolean> take(String name, Duration time) {
        var now = clock.instant();
        var free = where("_id")
                .is(name)
                .orOperator(where("leasedUntil").lt(now), where("owner").is(owner));
        var mine = new Update().set("owner", owner).set("leasedUntil", now.plus(time));
        return mongo.upsert(query(free), mine, Document.class, COLLECTION)
                .map(result -> true)
                .onErrorResume(DuplicateKeyException.class, held -> Mono.just(false));
    }
}
