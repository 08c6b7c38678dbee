package org.avert.kit.audit.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.audit.AuditAct;
import org.avert.kit.audit.AuditEntry;
import org.avert.kit.audit.AuditLog;
import org.avert.kit.audit.AuditRow;
import org.avert.kit.transaction.AsideDatabase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

final class PostgresAuditLog implements AuditLog {
    private static final String COLUMNS =
            "chain, seq, at, act, operation, object_type, object_id, issuer, subject, office,"
                    + " request_id, previous, hash";
    /** All rows in one statement, so in one commit. */
    private static final String APPEND = "INSERT INTO audit (" + COLUMNS + ") SELECT " + COLUMNS
            + " FROM jsonb_to_recordset(:rows) AS r(chain uuid, seq bigint, at timestamptz, act text, operation text,"
            + " object_type text, object_id text, issuer text, subject text, office text, request_id text,"
            + " previous text, hash text)";

    private final AsideDatabase database;
    private final JsonMapper json;

    PostgresAuditLog(AsideDatabase database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> append(List<AuditRow> rows) {
        var records = rows.stream().map(PostgresAuditLog::columns).toList();
        var batch = Json.of(json.writeValueAsString(records));
        return database.outside(client -> client.sql(APPEND).bind("rows", batch).then());
    }

    @Override
    public Flux<UUID> chains() {
        return database.client()
                .sql("SELECT DISTINCT chain FROM audit")
                .map(row -> required(row, "chain", UUID.class))
                .all();
    }

    @Override
    public Flux<AuditRow> rows(UUID chain) {
        return database.client()
                .sql("SELECT " + COLUMNS + " FROM audit WHERE chain = :chain ORDER BY seq")
                .bind("chain", chain)
                .map(PostgresAuditLog::row)
                .all();
    }

    private static Map<String, @Nullable Object> columns(AuditRow row) {
        var entry = row.entry();
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("chain", row.chain());
        columns.put("seq", row.seq());
        columns.put("at", entry.at().toString());
        columns.put("act", entry.act().name());
        columns.put("operation", entry.operation());
        columns.put("object_type", entry.objectType());
        columns.put("object_id", entry.objectId());
        columns.put("issuer", entry.issuer());
        columns.put("subject", entry.subject());
        columns.put("office", entry.office());
        columns.put("request_id", entry.requestId());
        columns.put("previous", row.previous());
        columns.put("hash", row.hash());
        return columns;
    }

    private static AuditRow row(Readable row) {
        var entry = new AuditEntry(
                required(row, "at", Instant.class),
                AuditAct.valueOf(text(row, "act")),
                text(row, "operation"),
                text(row, "object_type"),
                text(row, "object_id"),
                text(row, "issuer"),
                text(row, "subject"),
                text(row, "office"),
                row.get("request_id", String.class));
        return new AuditRow(
                required(row, "chain", UUID.class),
                required(row, "seq", Long.class),
                entry,
                text(row, "previous"),
                text(row, "hash"));
    }

    private static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
