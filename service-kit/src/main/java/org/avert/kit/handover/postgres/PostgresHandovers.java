package org.avert.kit.handover.postgres;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.handover.Handover;
import org.avert.kit.handover.HandoverCounts;
import org.avert.kit.handover.HandoverSource;
import org.avert.kit.handover.LeasedHandover;
import org.avert.kit.handover.ParkedHandover;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table {@code outbox}. A lease is a time in the row, by the database's clock; no row stays locked while a peer is
 * called.
 */
final class PostgresHandovers implements HandoverSource {
    private static final String LEASE = """
            WITH due AS MATERIALIZED (
                SELECT o.seq FROM outbox o
                WHERE o.status = 'PENDING' AND o.next_attempt_at <= now() AND o.leased_until <= now()
                  AND NOT EXISTS (
                      SELECT 1 FROM outbox older
                      WHERE older.status = 'PENDING' AND older.subject = o.subject AND older.seq < o.seq)
                ORDER BY o.seq LIMIT :max
                FOR UPDATE OF o SKIP LOCKED)
            UPDATE outbox o
            SET lease_owner = :lease, leased_until = now() + make_interval(secs => :seconds), attempts = attempts + 1
            FROM due WHERE o.seq = due.seq
            RETURNING o.id, o.type, o.subject, o.event_time, o.data, o.attempts
            """;
    private static final String DELIVERED = """
            UPDATE outbox SET status = 'DELIVERED', delivered_at = now(), lease_owner = NULL, last_error = NULL
            WHERE id = :id AND status <> 'DELIVERED'
            """;
    private static final String FAILED = """
            UPDATE outbox
            SET next_attempt_at = :next, leased_until = '-infinity', lease_owner = NULL, last_error = :reason
            WHERE id = :id AND lease_owner = :lease AND status = 'PENDING'
            """;
    private static final String PARKED = """
            UPDATE outbox SET status = 'PARKED', parked_at = now(), lease_owner = NULL, last_error = :reason
            WHERE id = :id AND lease_owner = :lease AND status = 'PENDING'
            """;
    private static final String LIST_PARKED = """
            SELECT id, type, subject, event_time, attempts, parked_at, last_error FROM outbox
            WHERE status = 'PARKED' ORDER BY seq
            """;
    private static final String REPLAY = """
            UPDATE outbox
            SET status = 'PENDING', attempts = 0, next_attempt_at = now(), leased_until = '-infinity', parked_at = NULL
            WHERE id = :id AND status = 'PARKED'
            """;
    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE status = 'PENDING') AS pending,
                   count(*) FILTER (WHERE status = 'PARKED') AS parked,
                   min(event_time) FILTER (WHERE status = 'PENDING') AS oldest
            FROM outbox WHERE status <> 'DELIVERED'
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    PostgresHandovers(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Flux<LeasedHandover> lease(int max, Duration time) {
        var lease = UUID.randomUUID();
        return database.sql(LEASE)
                .bind("max", max)
                .bind("lease", lease)
                .bind("seconds", time.toMillis() / 1000.0)
                .map(row ->
                        new LeasedHandover(handover(row), required(row, "attempts", Integer.class), lease, "outbox"))
                .all();
    }

    @Override
    public Mono<Void> delivered(LeasedHandover handover) {
        return database.sql(DELIVERED).bind("id", handover.handover().id()).then();
    }

    @Override
    public Mono<Void> failed(LeasedHandover handover, String reason, Instant next) {
        return leased(FAILED, handover, reason).bind("next", next).then();
    }

    @Override
    public Mono<Void> parked(LeasedHandover handover, String reason) {
        return leased(PARKED, handover, reason).then();
    }

    @Override
    public Flux<ParkedHandover> listParked() {
        return database.sql(LIST_PARKED).map(PostgresHandovers::parked).all();
    }

    @Override
    public Mono<Boolean> replay(UUID id) {
        return database.sql(REPLAY).bind("id", id).fetch().rowsUpdated().map(rows -> rows > 0);
    }

    @Override
    public Mono<HandoverCounts> counts() {
        return database.sql(COUNTS)
                .map(row -> new HandoverCounts(
                        required(row, "pending", Long.class),
                        required(row, "parked", Long.class),
                        row.get("oldest", Instant.class)))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec leased(String sql, LeasedHandover leased, String reason) {
        return database.sql(sql)
                .bind("id", leased.handover().id())
                .bind("lease", leased.lease())
                .bind("reason", reason);
    }

    private Handover handover(Readable row) {
        return new Handover(
                required(row, "id", UUID.class),
                required(row, "type", String.class),
                required(row, "subject", String.class),
                required(row, "event_time", Instant.class),
                json.readTree(required(row, "data", Json.class).asString()));
    }

    private static ParkedHandover parked(Readable row) {
        return new ParkedHandover(
                required(row, "id", UUID.class),
                required(row, "type", String.class),
                required(row, "subject", String.class),
                required(row, "event_time", Instant.class),
                required(row, "attempts", Integer.class),
                required(row, "parked_at", Instant.class),
                row.get("last_error", String.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
