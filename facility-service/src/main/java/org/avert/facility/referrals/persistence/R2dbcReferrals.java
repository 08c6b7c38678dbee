package org.avert.facility.referrals.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.Nullables;
import org.avert.facility.referrals.Concern;
import org.avert.facility.referrals.Referral;
import org.avert.facility.referrals.ReferralId;
import org.avert.facility.referrals.ReferralStatus;
import org.avert.facility.referrals.Referrals;
import org.avert.kit.problem.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcReferrals implements Referrals {
    private static final String SELECT = """
            select id, version, reference, state, title, concern::text as concern, reasons, status, application_id, referred_at, received_at
            from referral r where""";
    private static final String VISIBLE = " (:secretariat or r.state = :ownState)";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcReferrals(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Referral> find(ReferralId id, Reader reader) {
        return visible(SELECT + VISIBLE + " and r.id = :id", reader)
                .bind("id", id.value())
                .map(this::referral)
                .one();
    }

    @Override
    public Mono<Referral> lock(ReferralId id) {
        return database.sql(SELECT + " r.id = :id for update")
                .bind("id", id.value())
                .map(this::referral)
                .one();
    }

    @Override
    public Flux<Referral> page(Keyset keyset, Reader reader) {
        return visible(SELECT + VISIBLE + """
                         and (r.received_at, r.id) < (:before, cast(:id as uuid))
                        order by r.received_at desc, r.id desc limit :limit""", reader)
                .bind("before", keyset.before())
                .bind("id", keyset.id())
                .bind("limit", keyset.oneMore())
                .map(this::referral)
                .all();
    }

    @Override
    public Mono<Void> add(Referral referral) {
        return database.sql("""
                        insert into referral (id, version, reference, state, title, concern, reasons, status, referred_at, received_at)
                        values (:id, :version, :reference, :state, :title, cast(:concern as jsonb), :reasons, :status, :referredAt, :receivedAt)""")
                .bind("id", referral.id().value())
                .bind("version", referral.version())
                .bind("reference", referral.reference())
                .bind("state", referral.state())
                .bind("title", referral.title())
                .bind("concern", json.writeValueAsString(referral.concern()))
                .bind("reasons", referral.reasons())
                .bind("status", referral.status().name())
                .bind("referredAt", referral.referredAt())
                .bind("receivedAt", referral.receivedAt())
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        known -> new Conflict("The case " + referral.reference() + " was referred before."));
    }

    @Override
    public Mono<Void> change(Referral referral) {
        var update = database.sql("""
                        update referral set version = :version, status = :status, application_id = :application where id = :id""")
                .bind("id", referral.id().value())
                .bind("version", referral.version())
                .bind("status", referral.status().name());
        return Nullables.bind(update, "application", referral.application(), UUID.class)
                .then();
    }

    private GenericExecuteSpec visible(String sql, Reader reader) {
        return Nullables.bind(
                database.sql(sql).bind("secretariat", reader.secretariat()), "ownState", reader.ownState());
    }

    private Referral referral(Readable row) {
        return new Referral(
                new ReferralId(Objects.requireNonNull(row.get("id", UUID.class))),
                Objects.requireNonNull(row.get("version", Long.class)),
                text(row, "reference"),
                text(row, "state"),
                text(row, "title"),
                json.readValue(text(row, "concern"), Concern.class),
                text(row, "reasons"),
                ReferralStatus.valueOf(text(row, "status")),
                row.get("application_id", UUID.class),
                Objects.requireNonNull(row.get("referred_at", Instant.class)),
                Objects.requireNonNull(row.get("received_at", Instant.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
