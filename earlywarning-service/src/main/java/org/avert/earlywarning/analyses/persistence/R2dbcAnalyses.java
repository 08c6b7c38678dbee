package org.avert.earlywarning.analyses.persistence;

import java.util.List;
import java.util.UUID;
import org.avert.earlywarning.analyses.Analyses;
import org.avert.earlywarning.analyses.Analysis;
import org.avert.earlywarning.analyses.AnalysisChanged;
import org.avert.earlywarning.analyses.AnalysisFilter;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.BureauView;
import org.avert.earlywarning.analyses.Desk;
import org.avert.earlywarning.analyses.File;
import org.avert.earlywarning.analyses.NamedReader;
import org.avert.earlywarning.analyses.Step;
import org.avert.earlywarning.config.sql.Query;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAnalyses implements Analyses {
    private static final String VISIBLE = "analysis_visible(analysis, :hc, :council, :issuer, :subject)";

    private final DatabaseClient database;
    private final AnalysisRows rows;
    private final Cursors cursors;

    R2dbcAnalyses(DatabaseClient database, AnalysisRows rows, Cursors cursors) {
        this.database = database;
        this.rows = rows;
        this.cursors = cursors;
    }

    @Override
    public Mono<File> find(AnalysisId id, Desk desk) {
        return visible(desk)
                .add("AND id = :id")
                .bind("id", id.value())
                .on(database)
                .map(rows::analysis)
                .one()
                .flatMap(this::file);
    }

    @Override
    public Mono<File> find(CaseReference reference, Desk desk) {
        return visible(desk)
                .add("AND reference = :reference")
                .bind("reference", reference.value())
                .on(database)
                .map(rows::analysis)
                .one()
                .flatMap(this::file);
    }

    @Override
    public Mono<Analysis> find(CaseReference reference) {
        return database.sql("SELECT * FROM analysis WHERE reference = :reference")
                .bind("reference", reference.value())
                .map(rows::analysis)
                .one();
    }

    @Override
    public Mono<Page<Analysis>> list(AnalysisFilter filter, Desk desk, int limit, @Nullable String cursor) {
        var after = cursors.decode(cursor);
        var query = visible(desk)
                .when(filter.state(), "AND state = :state", "state")
                .when(filter.stage(), "AND stage = :stage", "stage");
        if (!after.isEmpty()) {
            query.add("AND (updated_at, id) < (:at::timestamptz, :id)")
                    .bind("at", after.get(0))
                    .bind("id", UUID.fromString(after.get(1)));
        }
        return query.add("ORDER BY updated_at DESC, id DESC LIMIT :limit")
                .bind("limit", limit + 1)
                .on(database)
                .map(rows::analysis)
                .all()
                .collectList()
                .map(found -> Page.of(found, limit, this::cursor));
    }

    private String cursor(Analysis last) {
        return cursors.encode(last.updatedAt().toString(), last.id().value().toString());
    }

    private static Query visible(Desk desk) {
        return new Query("SELECT * FROM analysis WHERE " + VISIBLE)
                .bind("hc", desk.highCommissioner())
                .bind("council", desk.council())
                .bind("issuer", desk.person().issuer())
                .bind("subject", desk.person().subject());
    }

    private Mono<File> file(Analysis analysis) {
        return Mono.zip(
                        of(analysis, "SELECT * FROM analysis_reader WHERE analysis_id = :id ORDER BY issuer, subject")
                                .map(AnalysisRows::reader)
                                .all()
                                .collectList(),
                        of(analysis, "SELECT * FROM bureau_view WHERE analysis_id = :id ORDER BY id")
                                .map(AnalysisRows::view)
                                .all()
                                .collectList(),
                        of(analysis, "SELECT * FROM case_step WHERE analysis_id = :id ORDER BY id")
                                .map(AnalysisRows::step)
                                .all()
                                .collectList(),
                        of(analysis, "SELECT * FROM analysis_opening WHERE analysis_id = :id ORDER BY opened_at")
                                .map(AnalysisRows::opening)
                                .all()
                                .collectList())
                .map(parts -> new File(analysis, parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
    }

    private DatabaseClient.GenericExecuteSpec of(Analysis analysis, String sql) {
        return database.sql(sql).bind("id", analysis.id().value());
    }

    @Override
    public Mono<Void> open(Analysis analysis, NamedReader analyst, List<Step> steps) {
        return rows.bind(new Query("""
            INSERT INTO analysis (id, reference, pattern_id, state, violation_type, area, stage, level, course, round,
                title, content, submitted_at, transmitted_at, created_at, updated_at, version)
            VALUES (:id, :reference, :pattern, :state, :type, :area, :stage, :level, :course, :round, :title,
                :content, :submitted, :transmitted, :created, :updated, 1)\
            """), analysis)
                .bind("reference", analysis.reference().value())
                .bind("pattern", analysis.pattern().value())
                .bind("state", analysis.situation().state())
                .bind("type", analysis.situation().type())
                .bindText("area", analysis.situation().area())
                .bind("created", analysis.createdAt())
                .on(database)
                .then()
                .then(name(analysis.id(), analyst))
                .thenMany(Flux.fromIterable(steps))
                .concatMap(step -> add(analysis.id(), step))
                .then();
    }

    @Override
    public Mono<Analysis> save(Analysis analysis, Step step) {
        return rows.bind(
                        new Query(
                                "UPDATE analysis SET stage = :stage, level = :level, course = :course, round = :round,"
                                        + " title = :title, content = :content, submitted_at = :submitted, transmitted_at"
                                        + " = :transmitted, updated_at = :updated, version = version + 1 WHERE id = :id"
                                        + " AND version = :version RETURNING *"),
                        analysis)
                .bind("version", analysis.version())
                .on(database)
                .map(rows::analysis)
                .one()
                .switchIfEmpty(Mono.error(AnalysisChanged::new))
                .flatMap(saved -> add(saved.id(), step).thenReturn(saved));
    }

    private Mono<Void> add(AnalysisId id, Step step) {
        return new Query("INSERT INTO case_step (analysis_id, at, step, actor, stage, reasons, issuer, subject)"
                        + " VALUES (:id, :at, :step, :actor, :stage, :reasons, :issuer, :subject)")
                .bind("id", id.value())
                .bind("at", step.at())
                .bind("step", step.step())
                .bind("actor", step.actor())
                .bind("stage", step.stage())
                .bindText("reasons", step.reasons())
                .bind("issuer", step.person().issuer())
                .bind("subject", step.person().subject())
                .on(database)
                .then();
    }

    @Override
    public Mono<Void> name(AnalysisId id, NamedReader reader) {
        return new Query("INSERT INTO analysis_reader (analysis_id, issuer, subject, duty)"
                        + " VALUES (:id, :issuer, :subject, :duty)"
                        + " ON CONFLICT (analysis_id, issuer, subject) DO UPDATE SET duty = excluded.duty")
                .bind("id", id.value())
                .bind("issuer", reader.person().issuer())
                .bind("subject", reader.person().subject())
                .bind("duty", reader.duty())
                .on(database)
                .then();
    }

    @Override
    public Mono<Void> add(AnalysisId id, BureauView view) {
        return new Query("INSERT INTO bureau_view (analysis_id, round, at, issuer, subject, course, view)"
                        + " VALUES (:id, :round, :at, :issuer, :subject, :course, :view)")
                .bind("id", id.value())
                .bind("round", view.round())
                .bind("at", view.at())
                .bind("issuer", view.member().issuer())
                .bind("subject", view.member().subject())
                .bindText("course", view.course())
                .bind("view", view.view())
                .on(database)
                .then();
    }
}
