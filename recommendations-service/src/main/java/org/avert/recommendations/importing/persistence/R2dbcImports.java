package org.avert.recommendations.importing.persistence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.avert.recommendations.csv.TextEncoding;
import org.avert.recommendations.importing.Import;
import org.avert.recommendations.importing.ImportFormat;
import org.avert.recommendations.importing.ImportId;
import org.avert.recommendations.importing.Imports;
import org.avert.recommendations.store.r2dbc.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcImports implements Imports {
    private final DatabaseClient database;
    private final TallyJson tallies;

    R2dbcImports(DatabaseClient database, TallyJson tallies) {
        this.database = database;
        this.tallies = tallies;
    }

    @Override
    public Mono<Void> add(Import file, List<byte[]> pieces) {
        return database.sql("INSERT INTO import_file (id, format, source_name, encoding, pieces, tally, received_at)"
                        + " VALUES (:id, :format, :name, :encoding, :pieces, :tally, :at)")
                .bind("id", file.id().value())
                .bind("format", file.format().label())
                .bind("name", file.sourceName())
                .bind("encoding", file.encoding().name())
                .bind("pieces", file.pieces())
                .bind("tally", Json.of(tallies.write(file.tally())))
                .bind("at", file.receivedAt())
                .then()
                .thenMany(Flux.range(0, pieces.size())
                        .concatMap(ordinal -> addPiece(file.id(), ordinal, pieces.get(ordinal)), 1))
                .then();
    }

    private Mono<Void> addPiece(ImportId id, int ordinal, byte[] content) {
        return database.sql("INSERT INTO import_piece (import_id, ordinal, content) VALUES (:id, :ordinal, :content)")
                .bind("id", id.value())
                .bind("ordinal", ordinal)
                .bind("content", content)
                .then();
    }

    @Override
    public Mono<Import> find(ImportId id) {
        return database.sql("SELECT * FROM import_file WHERE id = :id")
                .bind("id", id.value())
                .map(this::file)
                .one();
    }

    @Override
    public Flux<Import> page(@Nullable Long before, int limit) {
        return database.sql("SELECT * FROM import_file WHERE (:before::bigint IS NULL OR sequence < :before)"
                        + " ORDER BY sequence DESC LIMIT :limit")
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("limit", limit)
                .map(this::file)
                .all();
    }

    @Override
    public Mono<byte[]> piece(ImportId id, int ordinal) {
        return database.sql("SELECT content FROM import_piece WHERE import_id = :id AND ordinal = :ordinal")
                .bind("id", id.value())
                .bind("ordinal", ordinal)
                .map(row -> Columns.required(row, "content", byte[].class))
                .one();
    }

    @Override
    public Flux<ImportId> withPieces() {
        return database.sql("SELECT DISTINCT import_id FROM import_piece")
                .map(row -> new ImportId(Columns.required(row, "import_id", UUID.class)))
                .all();
    }

    @Override
    public Mono<Void> dropPieces(ImportId id) {
        return database.sql("DELETE FROM import_piece WHERE import_id = :id")
                .bind("id", id.value())
                .then();
    }

    private Import file(Readable row) {
        return new Import(
                new ImportId(Columns.required(row, "id", UUID.class)),
                Columns.required(row, "sequence", Long.class),
                ImportFormat.labelled(Columns.required(row, "format", String.class)),
                Columns.required(row, "source_name", String.class),
                TextEncoding.valueOf(Columns.required(row, "encoding", String.class)),
                Columns.required(row, "pieces", Integer.class),
                tallies.read(Columns.required(row, "tally", Json.class).asString()),
                Columns.required(row, "received_at", Instant.class));
    }
}
