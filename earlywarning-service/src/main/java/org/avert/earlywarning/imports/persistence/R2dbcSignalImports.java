package org.avert.earlywarning.imports.persistence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.imports.ImportCounts;
import org.avert.earlywarning.imports.ImportFormat;
import org.avert.earlywarning.imports.QuarantinedRow;
import org.avert.earlywarning.imports.SignalImport;
import org.avert.earlywarning.imports.SignalImports;
import org.avert.earlywarning.signals.Tlp;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcSignalImports implements SignalImports {
    private static final String QUARANTINE =
            "SELECT line, reason, row_text FROM quarantined_signal WHERE import_id = :id";
    private static final int CHUNKS_FETCHED = 16;
    private static final int ROWS_FETCHED = 200;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Cursors cursors;

    R2dbcSignalImports(DatabaseClient database, JsonMapper json, Cursors cursors) {
        this.database = database;
        this.json = json;
        this.cursors = cursors;
    }

    @Override
    public Mono<Void> add(SignalImport request) {
        return new Query("INSERT INTO signal_import (id, format, dataset, state, tlp)"
                        + " VALUES (:id, :format, :dataset, :state, :tlp)")
                .bind("id", request.id())
                .bind("format", request.format())
                .bind("dataset", request.dataset())
                .bindText("state", request.state())
                .bind("tlp", request.tlp())
                .on(database)
                .then();
    }

    @Override
    public Mono<SignalImport> find(UUID id) {
        return database.sql("SELECT * FROM signal_import WHERE id = :id")
                .bind("id", id)
                .map(R2dbcSignalImports::signalImport)
                .one();
    }

    @Override
    public Mono<Void> keep(UUID id, Flux<byte[]> file) {
        return file.index()
                .concatMap(piece -> keep(id, piece.getT1().intValue(), piece.getT2()))
                .then();
    }

    private Mono<Void> keep(UUID id, int seq, byte[] bytes) {
        return database.sql("INSERT INTO signal_import_chunk (import_id, seq, bytes) VALUES (:id, :seq, :bytes)")
                .bind("id", id)
                .bind("seq", seq)
                .bind("bytes", bytes)
                .then();
    }

    @Override
    public Flux<byte[]> file(UUID id) {
        return database.sql("SELECT bytes FROM signal_import_chunk WHERE import_id = :id ORDER BY seq")
                .bind("id", id)
                .filter(statement -> statement.fetchSize(CHUNKS_FETCHED))
                .map(row -> new Columns(row).needed("bytes", byte[].class))
                .all();
    }

    @Override
    public Mono<Void> discardFile(UUID id) {
        return database.sql("DELETE FROM signal_import_chunk WHERE import_id = :id")
                .bind("id", id)
                .then();
    }

    @Override
    public Mono<Void> record(UUID id, ImportCounts more, List<QuarantinedRow> rows) {
        return database.sql("UPDATE signal_import SET read = read + :read, imported = imported + :imported,"
                        + " known = known + :known, quarantined = quarantined + :quarantined WHERE id = :id")
                .bind("read", more.read())
                .bind("imported", more.imported())
                .bind("known", more.known())
                .bind("quarantined", more.quarantined())
                .bind("id", id)
                .then()
                .then(rows.isEmpty() ? Mono.empty() : quarantine(id, rows));
    }

    private Mono<Void> quarantine(UUID id, List<QuarantinedRow> rows) {
        return database.sql("INSERT INTO quarantined_signal (import_id, line, reason, row_text)"
                        + " SELECT :id, line, reason, \"row\""
                        + " FROM jsonb_to_recordset(:rows) AS r (line bigint, reason text, \"row\" text)")
                .bind("id", id)
                .bind("rows", Json.of(json.writeValueAsString(rows)))
                .then();
    }

    @Override
    public Mono<Page<QuarantinedRow>> quarantine(UUID id, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        return new Query(QUARANTINE)
                .bind("id", id)
                .when(after.isEmpty() ? null : Long.valueOf(after.get(0)), "AND line > :line", "line")
                .add("ORDER BY line LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(R2dbcSignalImports::quarantined)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, limit, last -> cursors.encode(Long.toString(last.line()))));
    }

    @Override
    public Flux<QuarantinedRow> quarantine(UUID id) {
        return database.sql(QUARANTINE + " ORDER BY line")
                .bind("id", id)
                .filter(statement -> statement.fetchSize(ROWS_FETCHED))
                .map(R2dbcSignalImports::quarantined)
                .all();
    }

    private static SignalImport signalImport(Readable readable) {
        var row = new Columns(readable);
        return new SignalImport(
                row.uuid("id"),
                row.word("format", ImportFormat.class),
                row.text("dataset"),
                row.optional("state"),
                row.word("tlp", Tlp.class),
                new ImportCounts(row.number("imported"), row.number("known"), row.number("quarantined")));
    }

    private static QuarantinedRow quarantined(Readable readable) {
        var row = new Columns(readable);
        return new QuarantinedRow(row.number("line"), row.text("reason"), row.text("row_text"));
    }
}
