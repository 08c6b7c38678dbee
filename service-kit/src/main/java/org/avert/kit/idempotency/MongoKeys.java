package org.avert.kit.idempotency;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import reactor.core.publisher.Mono;

/**
 * Key documents beside the aggregates. A key whose answer is not there yet is taken up again with its reserved id, so
 * that a crash between the change and the answer leads to the same aggregate.
 */
final class MongoKeys implements KeyStore {
    private static final String COLLECTION = "idempotency";

    private final ReactiveMongoTemplate mongo;
    private final Clock clock;

    MongoKeys(ReactiveMongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Mono<KeyRow> take(KeyedRequest request) {
        var reserved = UUID.randomUUID();
        var pending = new Document("_id", request.id())
                .append("hash", request.hash())
                .append("operation", request.operation())
                .append("reservedId", reserved.toString())
                .append("state", "PENDING")
                .append("kept", request.kept())
                .append("createdAt", Date.from(clock.instant().truncatedTo(ChronoUnit.HOURS)));
        return mongo.insert(pending, COLLECTION)
                .map(taken -> new KeyRow(request.hash(), reserved, null, true))
                .onErrorResume(DuplicateKeyException.class, known -> find(request))
                .switchIfEmpty(Mono.defer(() -> take(request)));
    }

    @Override
    public Mono<Void> answered(KeyedRequest request, StoredAnswer answer) {
        var done = new Update()
                .set("state", "DONE")
                .set("status", answer.status())
                .set("headers", new Document(new LinkedHashMap<String, Object>(answer.headers())))
                .set("body", new Binary(answer.body()));
        return mongo.updateFirst(pending(request), done, COLLECTION).then();
    }

    @Override
    public Mono<Void> refused(KeyedRequest request) {
        return mongo.remove(pending(request), COLLECTION).then();
    }

    @Override
    public Mono<Long> purge(Instant before) {
        return mongo.remove(query(where("kept").is(false).and("createdAt").lt(before)), COLLECTION)
                .map(result -> result.getDeletedCount());
    }

    private static Query pending(KeyedRequest request) {
        return query(where("_id").is(request.id()).and("state").is("PENDING"));
    }

    private Mono<KeyRow> find(KeyedRequest request) {
        return mongo.findById(request.id(), Document.class, COLLECTION).map(MongoKeys::row);
    }

    private static KeyRow row(Document row) {
        return new KeyRow(row.getString("hash"), UUID.fromString(row.getString("reservedId")), answer(row), false);
    }

    private static @Nullable StoredAnswer answer(Document row) {
        if (!"DONE".equals(row.getString("state"))) {
            return null;
        }
        var headers = new LinkedHashMap<String, String>();
        row.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new StoredAnswer(
                row.getInteger("status"),
                Map.copyOf(headers),
                row.get("body", Binary.class).getData());
    }
}
