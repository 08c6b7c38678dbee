package org.avert.kit.sealing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.caller.Pillar;
import org.avert.kit.scope.ScopeAutoConfiguration;
import org.avert.kit.sealing.mongo.SealedFields;
import org.avert.kit.test.AvertIT;
import org.bson.Document;
import org.bson.types.Binary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.r2dbc.autoconfigure.DataR2dbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.test.context.ContextConfiguration;

/** A collection belongs to one pillar, so the other's values lie in a collection of their own. */
@AvertIT(store = AvertIT.Store.MONGO, contract = "none")
@ContextConfiguration(classes = MongoSealingIT.App.class)
class MongoSealingIT extends SealingScenarios {

    @Autowired
    ReactiveMongoTemplate mongo;

    @Override
    void write(UUID row, Pillar owner, byte[] sealed) {
        var document = new Document("_id", row).append("version", 1L).append("sealed", new Binary(sealed));
        mongo.insert(document, collection(owner)).block();
    }

    @Override
    byte[] read(UUID row) {
        var found = mongo.findById(row, Document.class, "note")
                .switchIfEmpty(mongo.findById(row, Document.class, "note-of-partners"));
        return Objects.requireNonNull(found.block()).get("sealed", Binary.class).getData();
    }

    @Override
    SealedValues notes() {
        return new SealedFields(mongo, sealer, Pillar.HUMAN_RIGHTS, "note", List.of("sealed", "messages.text"));
    }

    private static String collection(Pillar owner) {
        return owner == Pillar.HUMAN_RIGHTS ? "note" : "note-of-partners";
    }

    @EnableAutoConfiguration(
            exclude = {
                ScopeAutoConfiguration.class,
                R2dbcAutoConfiguration.class,
                DataR2dbcAutoConfiguration.class,
                FlywayAutoConfiguration.class
            })
    static class App {}
}
