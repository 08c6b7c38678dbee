package org.avert.facility.committee.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.avert.facility.committee.CriteriaVersions;
import org.avert.facility.committee.Criterion;
import org.avert.facility.committee.ScreeningCriteria;
import org.avert.kit.problem.PreconditionFailed;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class R2dbcCriteriaVersions implements CriteriaVersions {
    private static final String SELECT =
            "select version, adopted_at, reason, criteria::text as criteria from screening_criteria";

    private final DatabaseClient database;
    private final JsonMapper json;

    R2dbcCriteriaVersions(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<ScreeningCriteria> current() {
        return database.sql(SELECT + " order by version desc limit 1")
                .map(this::criteria)
                .one();
    }

    @Override
    public Mono<ScreeningCriteria> of(long version) {
        return database.sql(SELECT + " where version = :version")
                .bind("version", version)
                .map(this::criteria)
                .one();
    }

    @Override
    public Mono<Void> add(ScreeningCriteria next) {
        return database.sql("""
                        insert into screening_criteria (version, adopted_at, reason, criteria)
                        values (:version, :adoptedAt, :reason, cast(:criteria as jsonb))""")
                .bind("version", next.version())
                .bind("adoptedAt", next.adoptedAt())
                .bind("reason", next.reason())
                .bind("criteria", json.writeValueAsString(next.criteria()))
                .then()
                .onErrorMap(
                        DuplicateKeyException.class, taken -> new PreconditionFailed("Others were adopted meanwhile."));
    }

    private ScreeningCriteria criteria(Readable row) {
        var criteria = json.readValue(Objects.requireNonNull(row.get("criteria", String.class)), Criterion[].class);
        return new ScreeningCriteria(
                Objects.requireNonNull(row.get("version", Long.class)),
                Objects.requireNonNull(row.get("adopted_at", Instant.class)),
                Objects.requireNonNull(row.get("reason", String.class)),
                List.of(criteria));
    }
}
