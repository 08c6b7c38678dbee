package org.avert.identity.grants.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.identity.grants.Grant;
import org.avert.identity.grants.GrantAct;
import org.avert.identity.grants.GrantQuery;
import org.avert.identity.grants.GrantStatus;
import org.avert.identity.grants.Grants;
import org.avert.identity.people.ProtectedRole;
import org.avert.kit.caller.Pillar;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcGrants implements Grants {
    private static final String FIND = "select * from office_grant where pillar = :pillar and id = :id";
    /** What nobody decided in time has expired, though no row says so. */
    private static final String LIST = """
            select * from office_grant where pillar = :pillar
               and (:status = '' or :status = case when status = 'PROPOSED' and expires_at <= :now then 'EXPIRED' else status end)
               and (proposed_at, id) < (:afterAt, :afterId)
             order by proposed_at desc, id desc limit :limit""";

    private final DatabaseClient database;

    R2dbcGrants(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(Grant grant) {
        return database.sql("""
                        insert into office_grant (id, pillar, act, role, subject, reason, status, proposed_by, proposed_at, expires_at)
                        values (:id, :pillar, :act, :role, :subject, :reason, :status, :proposedBy, :proposedAt, :expiresAt)""")
                .bind("id", grant.id())
                .bind("pillar", grant.pillar().name())
                .bind("act", grant.act().name())
                .bind("role", grant.role().name())
                .bind("subject", grant.subject())
                .bind("reason", grant.reason())
                .bind("status", grant.status().name())
                .bind("proposedBy", grant.proposedBy())
                .bind("proposedAt", grant.proposedAt())
                .bind("expiresAt", grant.expiresAt())
                .then();
    }

    @Override
    public Mono<Grant> find(Pillar pillar, UUID id) {
        return one(FIND, pillar, id);
    }

    @Override
    public Mono<Grant> lock(Pillar pillar, UUID id) {
        return one(FIND + " for update", pillar, id);
    }

    private Mono<Grant> one(String sql, Pillar pillar, UUID id) {
        return database.sql(sql)
                .bind("pillar", pillar.name())
                .bind("id", id)
                .map(R2dbcGrants::grant)
                .one();
    }

    @Override
    public Flux<Grant> list(Pillar pillar, GrantQuery query) {
        var status = query.status();
        var first = query.after().isEmpty();
        return database.sql(LIST)
                .bind("pillar", pillar.name())
                .bind("status", status == null ? "" : status.name())
                .bind("now", query.now())
                .bind(
                        "afterAt",
                        first
                                ? Instant.parse("9999-01-01T00:00:00Z")
                                : Instant.parse(query.after().get(0)))
                .bind(
                        "afterId",
                        first ? new UUID(-1, -1) : UUID.fromString(query.after().get(1)))
                .bind("limit", query.limit() + 1)
                .map(R2dbcGrants::grant)
                .all();
    }

    @Override
    public Mono<Void> decide(Grant grant) {
        var sql = "update office_grant set status = :status, decided_by = :by, decided_at = :at, refusal = :refusal"
                + " where id = :id";
        var refusal = grant.refusal();
        var statement = database.sql(sql)
                .bind("id", grant.id())
                .bind("status", grant.status().name())
                .bind("by", Objects.requireNonNull(grant.decidedBy()))
                .bind("at", Objects.requireNonNull(grant.decidedAt()));
        return (refusal == null ? statement.bindNull("refusal", String.class) : statement.bind("refusal", refusal))
                .then();
    }

    private static Grant grant(Readable row) {
        return new Grant(
                required(row, "id", UUID.class),
                Pillar.valueOf(text(row, "pillar")),
                GrantAct.valueOf(text(row, "act")),
                ProtectedRole.valueOf(text(row, "role")),
                required(row, "subject", UUID.class),
                text(row, "reason"),
                GrantStatus.valueOf(text(row, "status")),
                text(row, "proposed_by"),
                required(row, "proposed_at", Instant.class),
                required(row, "expires_at", Instant.class),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("refusal", String.class));
    }

    private static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    private static <T> T required(Readable row, String column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type), column);
    }
}
