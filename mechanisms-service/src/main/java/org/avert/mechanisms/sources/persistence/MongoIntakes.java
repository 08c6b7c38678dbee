package org.avert.mechanisms.sources.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Set;
import org.avert.kit.caller.PersonRef;
import org.avert.mechanisms.sources.Intake;
import org.avert.mechanisms.sources.Intakes;
import org.avert.mechanisms.sources.SourceChannel;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class MongoIntakes implements Intakes {
    private static final String COLLECTION = "intake";

    private final ReactiveMongoTemplate mongo;

    MongoIntakes(ReactiveMongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** One document a channel. */
    record IntakeDocument(String id, Set<PersonRef> officers, long version) {}

    @Override
    public Mono<Intake> find(SourceChannel channel) {
        return mongo.findById(channel.file(), IntakeDocument.class, COLLECTION)
                .map(document -> new Intake(document.officers(), document.version()));
    }

    @Override
    public Mono<Intake> replace(SourceChannel channel, Intake changed) {
        var document = new IntakeDocument(channel.file(), changed.officers(), changed.version());
        return changed.version() == 1 ? first(document, changed) : next(document, changed);
    }

    private Mono<Intake> first(IntakeDocument document, Intake changed) {
        return mongo.insert(document, COLLECTION)
                .onErrorComplete(DuplicateKeyException.class)
                .map(stored -> changed);
    }

    private Mono<Intake> next(IntakeDocument document, Intake changed) {
        var read = Query.query(where("_id").is(document.id()).and("version").is(changed.version() - 1));
        return mongo.replace(read, document, COLLECTION)
                .filter(result -> result.getMatchedCount() == 1)
                .thenReturn(changed);
    }
}
