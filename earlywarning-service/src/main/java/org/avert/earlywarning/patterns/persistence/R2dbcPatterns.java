package org.avert.earlywarning.patterns.persistence;

import static org.avert.earlywarning.patterns.persistence.SituationRows.IS_SITUATION;
import static org.avert.earlywarning.patterns.persistence.SituationRows.week;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.Finding;
import org.avert.earlywarning.patterns.Pattern;
import org.avert.earlywarning.patterns.PatternChanged;
import org.avert.earlywarning.patterns.PatternFilter;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.PatternStatus;
import org.avert.earlywarning.patterns.PatternTotals;
import org.avert.earlywarning.patterns.Patterns;
import org.avert.earlywarning.patterns.Situation;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPatterns implements Patterns {
    private final DatabaseClient database;
    private final FindingRows findings;
    private final Cursors cursors;

    R2dbcPatterns(DatabaseClient database, FindingRows findings, Cursors cursors) {
        this.database = database;
        this.findings = findings;
        this.cursors = cursors;
    }

    /** Holds the situation until the transaction ends: two detections at once must not raise the same pattern twice. */
    @Override
    public Flux<Pattern> of(Situation situation) {
        return database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:situation, 0))")
                .bind("situation", situation.toString())
                .then()
                .thenMany(SituationRows.bind(new Query("SELECT * FROM pattern WHERE " + IS_SITUATION), situation)
                        .add("ORDER BY last_week DESC, id")
                        .on(database)
                        .map(R2dbcPatterns::pattern)
                        .all());
    }

    @Override
    public Mono<Pattern> find(PatternId id) {
        return database.sql("SELECT * FROM pattern WHERE id = :id")
                .bind("id", id.value())
                .map(R2dbcPatterns::pattern)
                .one();
    }

    @Override
    public Flux<String> rowsOf(PatternId id, String dataset) {
        return database.sql("SELECT r.external_id FROM pattern_signal p JOIN signal_row r ON r.signal_id = p.signal_id"
                        + " WHERE p.pattern_id = :id AND r.dataset = :dataset ORDER BY r.external_id")
                .bind("id", id.value())
                .bind("dataset", dataset)
                .mapValue(String.class)
                .all();
    }

    @Override
    public Mono<Page<Pattern>> list(PatternFilter filter, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        var query = new Query("SELECT * FROM pattern WHERE true")
                .when(filter.state(), "AND state = :state", "state")
                .when(filter.type(), "AND violation_type = :type", "type")
                .when(filter.area(), "AND area = :area", "area")
                .when(filter.status(), "AND status = :status", "status");
        if (!after.isEmpty()) {
            query.add("AND (last_week < :week::date OR (last_week = :week::date AND id > :id))")
                    .bind("week", after.get(0))
                    .bind("id", UUID.fromString(after.get(1)));
        }
        return query.add("ORDER BY last_week DESC, id LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(R2dbcPatterns::pattern)
                .all()
                .collectList()
                .map(rows -> Page.of(rows, limit, this::cursor));
    }

    private String cursor(Pattern last) {
        return cursors.encode(last.last().monday().toString(), last.id().value().toString());
    }

    @Override
    public Mono<Void> save(Pattern pattern, List<Finding> found) {
        return SituationRows.bind(new Query("""
                        INSERT INTO pattern (id, state, violation_type, area, status, first_week, last_week, criteria,
                                             raised_at, updated_at, version)
                        VALUES (:id, :state, :type, :area, :status, :first, :last, :criteria, :raised, :updated, 0)
                        ON CONFLICT (id) DO UPDATE SET first_week = excluded.first_week, last_week = excluded.last_week,
                            updated_at = excluded.updated_at, version = pattern.version + 1
                        """), pattern.situation())
                .bind("id", pattern.id().value())
                .bind("status", pattern.status())
                .bind("first", pattern.first().monday())
                .bind("last", pattern.last().monday())
                .bind("criteria", pattern.criteria())
                .bind("raised", pattern.raisedAt())
                .bind("updated", pattern.updatedAt())
                .on(database)
                .then()
                .then(findings.save(pattern.id(), found));
    }

    @Override
    public Mono<Pattern> update(Pattern pattern) {
        return new Query("UPDATE pattern SET status = :status, updated_at = :updated, version = version + 1"
                        + " WHERE id = :id AND version = :version RETURNING *")
                .bind("status", pattern.status())
                .bind("updated", pattern.updatedAt())
                .bind("id", pattern.id().value())
                .bind("version", pattern.version())
                .on(database)
                .map(R2dbcPatterns::pattern)
                .one()
                .switchIfEmpty(Mono.error(PatternChanged::new));
    }

    @Override
    public Flux<Explained> findings(PatternId id, int signals) {
        return findings.of(id, signals);
    }

    private static Pattern pattern(Readable readable) {
        var row = new Columns(readable);
        return new Pattern(
                new PatternId(row.uuid("id")),
                SituationRows.situation(readable),
                row.word("status", PatternStatus.class),
                week(row, "first_week"),
                week(row, "last_week"),
                row.count("criteria"),
                new PatternTotals(
                        row.number("alarms"), row.number("events"), row.number("victims"), row.number("signals")),
                row.instant("raised_at"),
                row.instant("updated_at"),
                row.number("version"));
    }
}
