package org.avert.earlywarning.analyses.persistence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import org.avert.earlywarning.analyses.Analysis;
import org.avert.earlywarning.analyses.AnalysisId;
import org.avert.earlywarning.analyses.BureauView;
import org.avert.earlywarning.analyses.Course;
import org.avert.earlywarning.analyses.Dossier;
import org.avert.earlywarning.analyses.NamedReader;
import org.avert.earlywarning.analyses.Stage;
import org.avert.earlywarning.analyses.Step;
import org.avert.earlywarning.config.sql.Columns;
import org.avert.earlywarning.config.sql.Query;
import org.avert.earlywarning.patterns.PatternId;
import org.avert.earlywarning.patterns.Situation;
import org.avert.earlywarning.signals.ViolationType;
import org.avert.kit.access.Level;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.confidentiality.Opening;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Between analyses and the rows of their tables. */
@Component
class AnalysisRows {
    private final JsonMapper json;

    AnalysisRows(JsonMapper json) {
        this.json = json;
    }

    Query bind(Query query, Analysis analysis) {
        return query.bind("id", analysis.id().value())
                .bind("stage", analysis.stage())
                .bind("level", analysis.level())
                .bindText("course", analysis.course())
                .bind("round", analysis.round())
                .bind("title", analysis.dossier().title())
                .bind("content", Json.of(json.writeValueAsString(analysis.dossier())))
                .bind("submitted", moment(analysis.submittedAt()))
                .bind("transmitted", moment(analysis.transmittedAt()))
                .bind("updated", analysis.updatedAt());
    }

    private static Object moment(@Nullable Instant instant) {
        return Parameters.in(
                R2dbcType.TIMESTAMP_WITH_TIME_ZONE, instant == null ? null : instant.atOffset(ZoneOffset.UTC));
    }

    Analysis analysis(Readable readable) {
        var row = new Columns(readable);
        return new Analysis(
                new AnalysisId(row.uuid("id")),
                new CaseReference(row.text("reference")),
                new PatternId(row.uuid("pattern_id")),
                new Situation(row.text("state"), row.word("violation_type", ViolationType.class), row.optional("area")),
                row.word("stage", Stage.class),
                row.word("level", Level.class),
                row.optionalWord("course", Course.class),
                row.count("round"),
                json.readValue(row.needed("content", Json.class).asString(), Dossier.class),
                row.optional("submitted_at", Instant.class),
                row.optional("transmitted_at", Instant.class),
                row.instant("created_at"),
                row.instant("updated_at"),
                row.number("version"));
    }

    static NamedReader reader(Readable readable) {
        var row = new Columns(readable);
        return new NamedReader(person(row), row.word("duty", NamedReader.Duty.class));
    }

    static BureauView view(Readable readable) {
        var row = new Columns(readable);
        return new BureauView(
                row.count("round"),
                row.instant("at"),
                person(row),
                row.optionalWord("course", Course.class),
                row.text("view"));
    }

    static Step step(Readable readable) {
        var row = new Columns(readable);
        return new Step(
                row.instant("at"),
                row.text("step"),
                row.text("actor"),
                row.word("stage", Stage.class),
                row.optional("reasons"),
                person(row));
    }

    static Opening opening(Readable readable) {
        var row = new Columns(readable);
        return new Opening(
                row.uuid("id"),
                person(row),
                row.text("office"),
                row.text("reason"),
                row.instant("opened_at"),
                row.instant("until"),
                row.optional("ended_at", Instant.class));
    }

    private static PersonRef person(Columns row) {
        return new PersonRef(row.text("issuer"), row.text("subject"));
    }
}
