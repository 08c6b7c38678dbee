package org.avert.kit.jobs;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Table {@code job}, as the instance {@code owner} works on it. */
final class JobRows {
    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
    private static final String LEASE = "now() + make_interval(secs => :seconds)";

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Duration lease;
    private final UUID owner;

    JobRows(DatabaseClient database, JsonMapper json, Duration lease, UUID owner) {
        this.owner = owner;
        this.database = database;
        this.json = json;
        this.lease = lease;
    }

    UUID owner() {
        return owner;
    }

    Mono<Job> insert(UUID id, String kind, PersonRef person) {
        return leased(database.sql("INSERT INTO job (id, kind, owner_issuer, owner_subject, lease_owner, leased_until)"
                        + " VALUES (:id, :kind, :issuer, :subject, :owner, " + LEASE + ") RETURNING *"))
                .bind("id", id)
                .bind("kind", kind)
                .bind("issuer", person.issuer())
                .bind("subject", person.subject())
                .map(this::job)
                .one();
    }

    Mono<Job> find(UUID id) {
        return database.sql("SELECT * FROM job WHERE id = :id")
                .bind("id", id)
                .map(this::job)
                .one();
    }

    Mono<Job> start(UUID id) {
        return database.sql("UPDATE job SET state = 'RUNNING', started_at = coalesce(started_at, now())"
                        + " WHERE id = :id AND lease_owner = :owner AND state IN ('QUEUED', 'RUNNING')"
                        + " AND NOT cancel_requested RETURNING *")
                .bind("id", id)
                .bind("owner", owner)
                .map(this::job)
                .one();
    }

    /** Writes how far the job is; {@code true} when it is to stop: cancelled, or no longer this instance's. */
    Mono<Boolean> progress(UUID id, JobProgress.Snapshot snapshot) {
        return counted(
                        database.sql(
                                "UPDATE job SET total = :total, done = :done, counts = :counts"
                                        + " WHERE id = :id AND lease_owner = :owner AND state = 'RUNNING' RETURNING cancel_requested"),
                        snapshot)
                .bind("id", id)
                .bind("owner", owner)
                .map(row -> Boolean.TRUE.equals(row.get("cancel_requested", Boolean.class)))
                .one()
                .defaultIfEmpty(true);
    }

    Mono<Void> end(UUID id, JobState state, JobProgress.Snapshot snapshot, @Nullable String problem) {
        return counted(
                        database.sql("UPDATE job SET state = :state, total = :total, done = :done, counts = :counts,"
                                + " problem = :problem, ended_at = now()"
                                + " WHERE id = :id AND lease_owner = :owner AND state IN ('QUEUED', 'RUNNING')"),
                        snapshot)
                .bind("id", id)
                .bind("owner", owner)
                .bind("state", state.name())
                .bind("problem", Parameters.in(R2dbcType.VARCHAR, problem))
                .then();
    }

    Mono<Job> cancel(UUID id) {
        return database.sql("UPDATE job SET cancel_requested = true WHERE id = :id AND state IN ('QUEUED', 'RUNNING')")
                .bind("id", id)
                .then()
                .then(find(id));
    }

    Mono<Void> renew(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Mono.empty()
                : leased(database.sql("UPDATE job SET leased_until = " + LEASE
                                + " WHERE id = ANY(:ids) AND lease_owner = :owner"))
                        .bind("ids", ids.toArray(UUID[]::new))
                        .then();
    }

    /** Jobs whose instance is gone: those of the kinds given are taken over, the others failed with {@code problem}. */
    Flux<Job> takeOver(Collection<String> kinds) {
        return leased(database.sql("WITH lost AS MATERIALIZED (SELECT id FROM job WHERE state IN ('QUEUED', 'RUNNING')"
                        + " AND leased_until < now() AND kind = ANY(:kinds) FOR UPDATE SKIP LOCKED)"
                        + " UPDATE job SET lease_owner = :owner, leased_until = " + LEASE
                        + " FROM lost WHERE job.id = lost.id RETURNING job.*"))
                .bind("kinds", kinds.toArray(String[]::new))
                .map(this::job)
                .all();
    }

    Mono<Long> failLost(Collection<String> resumable, String problem) {
        return database.sql("UPDATE job SET state = 'FAILED', problem = :problem, ended_at = now()"
                        + " WHERE state IN ('QUEUED', 'RUNNING') AND leased_until < now() AND NOT kind = ANY(:kinds)")
                .bind("problem", problem)
                .bind("kinds", resumable.toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    private DatabaseClient.GenericExecuteSpec leased(DatabaseClient.GenericExecuteSpec statement) {
        return statement.bind("owner", owner).bind("seconds", lease.toMillis() / 1000.0);
    }

    private DatabaseClient.GenericExecuteSpec counted(
            DatabaseClient.GenericExecuteSpec statement, JobProgress.Snapshot snapshot) {
        return statement
                .bind("total", Parameters.in(R2dbcType.BIGINT, snapshot.total()))
                .bind("done", snapshot.done())
                .bind("counts", Json.of(json.writeValueAsString(snapshot.counts())));
    }

    private Job job(Readable row) {
        return new Job(
                required(row, "id", UUID.class),
                required(row, "kind", String.class),
                new PersonRef(
                        required(row, "owner_issuer", String.class), required(row, "owner_subject", String.class)),
                JobState.valueOf(required(row, "state", String.class)),
                row.get("total", Long.class),
                required(row, "done", Long.class),
                json.readValue(required(row, "counts", Json.class).asString(), COUNTS),
                row.get("problem", String.class),
                required(row, "created_at", Instant.class),
                row.get("started_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
