package org.avert.identity.people.persistence;

import org.avert.identity.people.Turns;
import org.avert.kit.caller.Pillar;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class PostgresTurns implements Turns {
    private final DatabaseClient database;

    PostgresTurns(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> take(Pillar pillar, String object) {
        return database.sql("select pg_advisory_xact_lock(hashtextextended(:object, 0))")
                .bind("object", pillar.realm() + "/" + object)
                .then();
    }
}
