package org.avert.funding.pledges.persistence;

import static org.avert.funding.config.Columns.orNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.avert.funding.money.Valued;
import org.avert.funding.pledges.Disbursement;
import org.avert.funding.pledges.Pledge;
import org.avert.funding.pledges.PledgeId;
import org.avert.funding.pledges.PledgeReach;
import org.avert.funding.pledges.Pledges;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPledges implements Pledges {

    private static final String SELECT = """
            select p.*, r.public_reference,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', d.id, 'minorUnits', d.minor_units, 'rate', d.rate::text, 'rateDate', d.rate_date,
                               'valueDate', d.value_date, 'reference', d.reference, 'recordedAt', d.recorded_at)
                           order by d.recorded_at, d.id), '[]')
                    from disbursement d where d.pledge_id = p.id) as disbursements
            from pledge p join funding_request r on r.id = p.request_id
            where (:all or r.state = any(:states) or p.organisation = :organisation)
            """;

    private final DatabaseClient database;
    private final PledgeRow rows;

    R2dbcPledges(DatabaseClient database, PledgeRow rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Void> add(Pledge pledge) {
        return value(database.sql("""
                        insert into pledge (id, request_id, organisation, status, currency, minor_units, rate, rate_date,
                            earmark, note, created_at, version)
                        values (:id, :request, :organisation, :status, :currency, :minor, :rate, :rateDate,
                            :earmark, :note, :createdAt, :version)"""), pledge.pledged())
                .bind("currency", pledge.pledged().amount().currency().getCurrencyCode())
                .bind("id", pledge.id().value())
                .bind("request", pledge.request().value())
                .bind("organisation", pledge.organisation())
                .bind("status", pledge.status().name())
                .bind("earmark", orNull(String.class, pledge.terms().earmark()))
                .bind("note", orNull(String.class, pledge.terms().note()))
                .bind("createdAt", pledge.createdAt())
                .bind("version", pledge.version())
                .then();
    }

    @Override
    public Mono<Void> save(Pledge pledge) {
        var commitment = pledge.commitment();
        var value = commitment == null ? null : commitment.value();
        return database.sql("""
                        update pledge set status = :status, committed_minor_units = :minor, committed_rate = :rate,
                            committed_rate_date = :rateDate, committed_at = :committedAt,
                            withdrawal_reason = :withdrawalReason, version = :version
                        where id = :id""")
                .bind("id", pledge.id().value())
                .bind("status", pledge.status().name())
                .bind(
                        "minor",
                        orNull(Long.class, value == null ? null : value.amount().minorUnits()))
                .bind(
                        "rate",
                        orNull(
                                BigDecimal.class,
                                value == null ? null : value.rate().usdPerUnit()))
                .bind("rateDate", orNull(LocalDate.class, value == null ? null : value.rateDate()))
                .bind("committedAt", orNull(Instant.class, commitment == null ? null : commitment.committedAt()))
                .bind("withdrawalReason", orNull(String.class, pledge.terms().withdrawalReason()))
                .bind("version", pledge.version())
                .then();
    }

    @Override
    public Mono<Void> add(PledgeId pledge, Disbursement payment) {
        return value(database.sql("""
                        insert into disbursement (id, pledge_id, minor_units, rate, rate_date, value_date, reference,
                            recorded_at)
                        values (:id, :pledge, :minor, :rate, :rateDate, :valueDate, :reference, :recordedAt)"""), payment.value())
                .bind("id", payment.id())
                .bind("pledge", pledge.value())
                .bind("valueDate", payment.valueDate())
                .bind("reference", orNull(String.class, payment.reference()))
                .bind("recordedAt", payment.recordedAt())
                .then();
    }

    private static GenericExecuteSpec value(GenericExecuteSpec sql, Valued value) {
        return sql.bind("minor", value.amount().minorUnits())
                .bind("rate", value.rate().usdPerUnit())
                .bind("rateDate", value.rateDate());
    }

    @Override
    public Mono<Pledge> find(PledgeId id, PledgeReach reach) {
        return reaching(database.sql(SELECT + "and p.id = :id"), reach)
                .bind("id", id.value())
                .map(rows::pledge)
                .one();
    }

    @Override
    public Flux<Pledge> list(Query query, @Nullable Position after, int limit) {
        var reference = query.publicReference();
        var status = query.status();
        return reaching(database.sql(SELECT + """
                        and (:reference::text is null or r.public_reference = :reference)
                        and (:status::text is null or p.status = :status)
                        and (:after::timestamptz is null or (p.created_at, p.id) < (:after, :last))
                        order by p.created_at desc, p.id desc limit :limit"""), query.reach())
                .bind("reference", orNull(String.class, reference == null ? null : reference.toString()))
                .bind("status", orNull(String.class, status == null ? null : status.name()))
                .bind("after", orNull(Instant.class, after == null ? null : after.at()))
                .bind("last", orNull(UUID.class, after == null ? null : after.id()))
                .bind("limit", limit)
                .map(rows::pledge)
                .all();
    }

    private static GenericExecuteSpec reaching(GenericExecuteSpec sql, PledgeReach reach) {
        return sql.bind("all", reach.states().all())
                .bind("states", reach.states().states().toArray(String[]::new))
                .bind("organisation", orNull(String.class, reach.organisation()));
    }
}
