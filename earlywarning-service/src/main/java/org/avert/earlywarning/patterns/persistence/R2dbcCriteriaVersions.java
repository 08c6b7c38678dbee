package org.avert.earlywarning.patterns.persistence;

import io.r2dbc.spi.Readable;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.Criteria;
import org.avert.earlywarning.patterns.CriteriaVersions;
import org.avert.earlywarning.signals.Gravity;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.earlywarning.surveillance.EarsC2;
import org.avert.earlywarning.surveillance.NegativeBinomialExceedance;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCriteriaVersions implements CriteriaVersions {
    private final DatabaseClient database;
    private final Cursors cursors;

    R2dbcCriteriaVersions(DatabaseClient database, Cursors cursors) {
        this.database = database;
        this.cursors = cursors;
    }

    @Override
    public Mono<Criteria> inForce() {
        return database.sql("SELECT * FROM criteria ORDER BY version DESC LIMIT 1")
                .map(R2dbcCriteriaVersions::criteria)
                .one();
    }

    @Override
    public Mono<Criteria> version(int version) {
        return database.sql("SELECT * FROM criteria WHERE version = :version")
                .bind("version", version)
                .map(R2dbcCriteriaVersions::criteria)
                .one();
    }

    @Override
    public Mono<Page<Criteria>> list(int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        return new Query("SELECT * FROM criteria WHERE true")
                .when(after.isEmpty() ? null : Integer.valueOf(after.get(0)), "AND version < :version", "version")
                .add("ORDER BY version DESC LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(R2dbcCriteriaVersions::criteria)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, limit, last -> cursors.encode(Integer.toString(last.version()))));
    }

    private static Criteria criteria(Readable readable) {
        var row = new Columns(readable);
        return new Criteria(
                row.count("version"),
                row.instant("adopted_at"),
                row.text("reason"),
                row.words("types", ViolationType.class),
                row.words("gravities", Gravity.class),
                row.count("minimum_events"),
                row.count("window_weeks"),
                row.count("quiet_weeks"),
                new EarsC2(row.decimal("ears_alpha"), row.decimal("ears_minimum_sigma")),
                new NegativeBinomialExceedance(
                        row.decimal("negative_binomial_alpha"), row.count("baseline_weeks"), row.count("gap_weeks")));
    }
}
