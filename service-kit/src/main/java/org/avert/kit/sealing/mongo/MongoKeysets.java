package org.avert.kit.sealing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.sealing.StoredKeyset;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/** Collection {@code sealing_keyset}; the id is the pillar's realm. */
final class MongoKeysets implements KeysetStore {
    private static final String COLLECTION = "sealing_keyset";

    private final ReactiveMongoTemplate mongo;

    MongoKeysets(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Mono<StoredKeyset> find(Pillar pillar) {
        return mongo.findById(pillar.realm(), Document.class, COLLECTION).map(found -> keyset(pillar, found));
    }

    @Override
    public Mono<Void> add(StoredKeyset first) {
        return mongo.insert(document(first), COLLECTION)
                .onErrorComplete(DuplicateKeyException.class)
                .then();
    }

    @Override
    public Mono<Boolean> replace(StoredKeyset next) {
        var before = query(where("_id").is(next.pillar().realm()).and("version").is(next.version() - 1));
        return mongo.replace(before, document(next), COLLECTION).map(result -> result.getMatchedCount() == 1);
    }

    private static Document document(StoredKeyset keyset) {
        return new Document("_id", keyset.pillar().realm())
                .append("version", keyset.version())
                .append("values", new Binary(keyset.values()))
                .append("index", new Binary(keyset.index()))
                .append("stage", keyset.stage().name())
                .append("changedAt", Date.from(keyset.changedAt()))
                .append("primarySince", Date.from(keyset.primarySince()));
    }

    private static StoredKeyset keyset(Pillar pillar, Document found) {
        return new StoredKeyset(
                pillar,
                found.getLong("version"),
                found.get("values", Binary.class).getData(),
                found.get("index", Binary.class).getData(),
                StoredKeyset.Stage.valueOf(found.getString("stage")),
                found.getDate("changedAt").toInstant(),
                found.getDate("primarySince").toInstant());
    }
}
