package org.avert.kit.idempotency;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Key rows in the transaction of the change itself. The unique id makes a concurrent request wait for the first. */
final class PostgresKeys implements KeyStore {
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private static final String TAKE = """
            INSERT INTO idempotency (id, request_hash, operation, reserved_id, kept, created_at)
            VALUES (:id, :hash, :operation, :reserved, :kept, :created)
            ON CONFLICT (id) DO NOTHING
            """;
    private static final String FIND =
            "SELECT request_hash, reserved_id, status, headers, body FROM idempotency WHERE id = :id";
    private static final String ANSWER =
            "UPDATE idempotency SET status = :status, headers = :headers, body = :body WHERE id = :id";
    private static final String PURGE = "DELETE FROM idempotency WHERE NOT kept AND created_at < :before";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    PostgresKeys(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<KeyRow> take(KeyedRequest request) {
        var reserved = UUID.randomUUID();
        return database.sql(TAKE)
                .bind("id", request.id())
                .bind("hash", request.hash())
                .bind("operation", request.operation())
                .bind("reserved", reserved)
                .bind("kept", request.kept())
                .bind("created", clock.instant().truncatedTo(ChronoUnit.HOURS))
                .fetch()
                .rowsUpdated()
                .flatMap(rows -> rows == 1 ? Mono.just(fresh(request, reserved)) : find(request))
                .switchIfEmpty(Mono.defer(() -> take(request)));
    }

    @Override
    public Mono<Void> answered(KeyedRequest request, StoredAnswer answer) {
        return database.sql(ANSWER)
                .bind("id", request.id())
                .bind("status", answer.status())
                .bind("headers", Json.of(json.writeValueAsString(answer.headers())))
                .bind("body", answer.body())
                .then();
    }

    /** The rollback of the transaction has done it. */
    @Override
    public Mono<Void> refused(KeyedRequest request) {
        return Mono.empty();
    }

    @Override
    public Mono<Long> purge(Instant before) {
        return database.sql(PURGE).bind("before", before).fetch().rowsUpdated();
    }

    private static KeyRow fresh(KeyedRequest request, UUID reserved) {
        return new KeyRow(request.hash(), reserved, null, true);
    }

    private Mono<KeyRow> find(KeyedRequest request) {
        return database.sql(FIND).bind("id", request.id()).map(this::row).one();
    }

    private KeyRow row(Readable row) {
        return new KeyRow(
                Objects.requireNonNull(row.get("request_hash", String.class)),
                Objects.requireNonNull(row.get("reserved_id", UUID.class)),
                answer(row),
                false);
    }

    private @Nullable StoredAnswer answer(Readable row) {
        var status = row.get("status", Integer.class);
        var headers = row.get("headers", Json.class);
        var body = row.get("body", byte[].class);
        if (status == null || headers == null || body == null) {
            return null;
        }
        return new StoredAnswer(status, json.readValue(headers.asString(), HEADERS), body);
    }
}
