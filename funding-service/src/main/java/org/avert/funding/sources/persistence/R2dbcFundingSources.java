package org.avert.funding.sources.persistence;

import static org.avert.funding.config.Columns.orNull;

import io.r2dbc.postgresql.codec.Json;
import org.avert.funding.sources.FundingSource;
import org.avert.funding.sources.FundingSources;
import org.avert.funding.sources.SourceId;
import org.avert.funding.sources.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcFundingSources implements FundingSources {

    private static final String SELECT = """
            select id, name, kind, administered_by, purpose, website, generic, open, budget_currency, budget_minor,
                   windows, earmarks, rules, updated_at, version
            from funding_source
            """;

    private final DatabaseClient database;
    private final SourceRow rows;

    R2dbcFundingSources(DatabaseClient database, SourceRow rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Boolean> add(FundingSource source) {
        return bind(source, """
                        insert into funding_source (id, name, kind, administered_by, purpose, website, generic, open,
                            budget_currency, budget_minor, windows, earmarks, rules, updated_at, version)
                        values (:id, :name, :kind, :administeredBy, :purpose, :website, :generic, :open,
                            :currency, :budget, :windows, :earmarks, :rules, :updatedAt, :version)
                        on conflict (id) do nothing""").fetch().rowsUpdated().map(rows -> rows == 1);
    }

    @Override
    public Mono<Void> replace(FundingSource source) {
        return bind(source, """
                        update funding_source set name = :name, kind = :kind, administered_by = :administeredBy,
                            purpose = :purpose, website = :website, generic = :generic, open = :open,
                            budget_currency = :currency, budget_minor = :budget, windows = :windows,
                            earmarks = :earmarks, rules = :rules, updated_at = :updatedAt, version = :version
                        where id = :id""").then();
    }

    private GenericExecuteSpec bind(FundingSource source, String sql) {
        var details = source.details();
        var budget = details.budget();
        return database.sql(sql)
                .bind("id", source.id().value())
                .bind("name", details.name())
                .bind("kind", details.kind().name())
                .bind("administeredBy", orNull(String.class, details.administeredBy()))
                .bind("purpose", details.purpose())
                .bind("website", orNull(String.class, details.website()))
                .bind("generic", details.generic())
                .bind("open", details.open())
                .bind(
                        "currency",
                        orNull(
                                String.class,
                                budget == null ? null : budget.currency().getCurrencyCode()))
                .bind("budget", orNull(Long.class, budget == null ? null : budget.minorUnits()))
                .bind("windows", Json.of(rows.windows(details.windows())))
                .bind("earmarks", details.earmarks().toArray(String[]::new))
                .bind("rules", Json.of(rows.rules(details.rules())))
                .bind("updatedAt", source.updatedAt())
                .bind("version", source.version());
    }

    @Override
    public Mono<FundingSource> find(SourceId id) {
        return database.sql(SELECT + "where id = :id")
                .bind("id", id.value())
                .map(rows::source)
                .one();
    }

    @Override
    public Mono<FundingSource> lock(SourceId id) {
        return database.sql(SELECT + "where id = :id for update")
                .bind("id", id.value())
                .map(rows::source)
                .one();
    }

    @Override
    public Flux<FundingSource> list(@Nullable SourceKind kind, @Nullable Position after, int limit) {
        return database.sql(SELECT + """
                        where (:kind::text is null or kind = :kind)
                          and (:name::text is null or (name, id) > (:name, :id))
                        order by name, id limit :limit""")
                .bind("kind", orNull(String.class, kind == null ? null : kind.name()))
                .bind("name", orNull(String.class, after == null ? null : after.name()))
                .bind("id", orNull(String.class, after == null ? null : after.id()))
                .bind("limit", limit)
                .map(rows::source)
                .all();
    }

    @Override
    public Flux<FundingSource> open() {
        return database.sql(SELECT + "where open order by id").map(rows::source).all();
    }
}
