package org.avert.kit.sealing.postgres;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.KeysetStore;
import org.avert.kit.sealing.StoredKeyset;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Table {@code sealing_keyset}. */
final class PostgresKeysets implements KeysetStore {
    private static final String ADD = "INSERT INTO sealing_keyset"
            + " (pillar, version, encrypted_values, encrypted_index, stage, changed_at, primary_since)"
            + " VALUES (:pillar, :version, :values, :index, :stage, :changed, :since) ON CONFLICT DO NOTHING";
    private static final String REPLACE = "UPDATE sealing_keyset SET version = :version, encrypted_values = :values,"
            + " encrypted_index = :index, stage = :stage, changed_at = :changed, primary_since = :since"
            + " WHERE pillar = :pillar AND version = :version - 1";

    private final DatabaseClient database;

    PostgresKeysets(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<StoredKeyset> find(Pillar pillar) {
        return database.sql("SELECT * FROM sealing_keyset WHERE pillar = :pillar")
                .bind("pillar", pillar.realm())
                .map(row -> keyset(pillar, row))
                .one();
    }

    @Override
    public Mono<Void> add(StoredKeyset first) {
        return bound(ADD, first).then();
    }

    @Override
    public Mono<Boolean> replace(StoredKeyset next) {
        return bound(REPLACE, next).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private DatabaseClient.GenericExecuteSpec bound(String statement, StoredKeyset keyset) {
        return database.sql(statement)
                .bind("pillar", keyset.pillar().realm())
                .bind("version", keyset.version())
                .bind("values", keyset.values())
                .bind("index", keyset.index())
                .bind("stage", keyset.stage().name())
                .bind("changed", keyset.changedAt())
                .bind("since", keyset.primarySince());
    }

    private static StoredKeyset keyset(Pillar pillar, Readable row) {
        return new StoredKeyset(
                pillar,
                required(row, "version", Long.class),
                required(row, "encrypted_values", byte[].class),
                required(row, "encrypted_index", byte[].class),
                StoredKeyset.Stage.valueOf(required(row, "stage", String.class)),
                required(row, "changed_at", Instant.class),
                required(row, "primary_since", Instant.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
