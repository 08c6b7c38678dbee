package org.avert.earlywarning.detection.persistence;

import io.r2dbc.spi.Readable;
import java.util.Set;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.detection.Detection;
import org.avert.earlywarning.detection.Detections;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDetections implements Detections {
    private final DatabaseClient database;

    R2dbcDetections(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(Detection detection) {
        return database.sql("INSERT INTO detection (id, first_day, last_day, states, criteria)"
                        + " VALUES (:id, :from, :to, :states, :criteria)")
                .bind("id", detection.id())
                .bind("from", detection.from())
                .bind("to", detection.to())
                .bind("states", detection.states().toArray(String[]::new))
                .bind("criteria", detection.criteria())
                .then();
    }

    @Override
    public Mono<Detection> find(UUID id) {
        return database.sql("SELECT * FROM detection WHERE id = :id")
                .bind("id", id)
                .map(R2dbcDetections::detection)
                .one();
    }

    private static Detection detection(Readable readable) {
        var row = new Columns(readable);
        return new Detection(
                row.uuid("id"),
                row.day("first_day"),
                row.day("last_day"),
                Set.of(row.needed("states", String[].class)),
                row.count("criteria"));
    }
}
