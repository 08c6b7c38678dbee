package org.avert.recommendations.importing.persistence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.util.List;
import org.avert.recommendations.importing.Finding;
import org.avert.recommendations.importing.ImportId;
import org.avert.recommendations.importing.Quarantine;
import org.avert.recommendations.importing.RowReading.Quarantined;
import org.avert.recommendations.store.r2dbc.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcQuarantine implements Quarantine {
    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final int FETCH = 200;

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcQuarantine(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<Void> add(ImportId id, List<Quarantined> rows) {
        return Flux.fromIterable(rows).concatMap(row -> add(id, row), 1).then();
    }

    /** A cell may hold NUL, which PostgreSQL has no room for. */
    private Mono<Void> add(ImportId id, Quarantined row) {
        var cells =
                row.cells().stream().map(cell -> cell.replace('\0', '\uFFFD')).toList();
        return database.sql("INSERT INTO quarantined_row (import_id, line, cells, findings)"
                        + " VALUES (:id, :line, :cells, :findings)")
                .bind("id", id.value())
                .bind("line", row.line())
                .bind("cells", Json.of(json.writeValueAsString(cells)))
                .bind("findings", Json.of(json.writeValueAsString(row.findings())))
                .then();
    }

    @Override
    public Flux<Quarantined> page(ImportId id, @Nullable Long afterLine, int limit) {
        return database.sql("SELECT * FROM quarantined_row WHERE import_id = :id"
                        + " AND (:after::bigint IS NULL OR line > :after) ORDER BY line LIMIT :limit")
                .bind("id", id.value())
                .bind("after", Parameters.in(R2dbcType.BIGINT, afterLine))
                .bind("limit", limit)
                .map(this::row)
                .all();
    }

    @Override
    public Flux<Quarantined> all(ImportId id) {
        return database.sql("SELECT * FROM quarantined_row WHERE import_id = :id ORDER BY line")
                .filter(statement -> statement.fetchSize(FETCH))
                .bind("id", id.value())
                .map(this::row)
                .all();
    }

    private Quarantined row(Readable row) {
        return new Quarantined(
                Columns.required(row, "line", Long.class),
                json.readValue(Columns.required(row, "cells", Json.class).asString(), CELLS),
                json.readValue(Columns.required(row, "findings", Json.class).asString(), FINDINGS));
    }
}
