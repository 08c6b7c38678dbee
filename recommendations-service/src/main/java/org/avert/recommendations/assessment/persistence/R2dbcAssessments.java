package org.avert.recommendations.assessment.persistence;

import static org.avert.recommendations.store.r2dbc.Columns.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.recommendations.assessment.Assessment;
import org.avert.recommendations.assessment.Assessments;
import org.avert.recommendations.assessment.Grade;
import org.avert.recommendations.assessment.ScaleReference;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.store.r2dbc.EvidenceJson;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcAssessments implements Assessments {
    private final DatabaseClient database;
    private final EvidenceJson evidence;

    R2dbcAssessments(DatabaseClient database, EvidenceJson evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    @Override
    public Mono<Void> add(Assessment assessment) {
        return database.sql(
                        "INSERT INTO assessment (id, recommendation_id, scale_id, scale_version, grade, grade_label,"
                                + " narrative, evidence, office, assessor_issuer, assessor_subject, assessed_at)"
                                + " VALUES (:id, :recommendation, :scale, :version, :grade, :label, :narrative, :evidence, :office,"
                                + " :issuer, :subject, :at)")
                .bind("id", assessment.id())
                .bind("recommendation", assessment.recommendation().value())
                .bind("scale", assessment.scale().id())
                .bind("version", assessment.scale().version())
                .bind("grade", assessment.grade().code())
                .bind("label", assessment.grade().label())
                .bind("narrative", assessment.narrative())
                .bind("evidence", evidence.write(assessment.evidence()))
                .bind("office", assessment.office())
                .bind("issuer", assessment.assessor().issuer())
                .bind("subject", assessment.assessor().subject())
                .bind("at", assessment.assessedAt())
                .then();
    }

    @Override
    public Flux<Assessment> of(RecommendationId recommendation, @Nullable Long before, int limit) {
        return database.sql("SELECT * FROM assessment WHERE recommendation_id = :recommendation"
                        + " AND (:before::bigint IS NULL OR sequence < :before) ORDER BY sequence DESC LIMIT :limit")
                .bind("recommendation", recommendation.value())
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("limit", limit)
                .map(this::assessment)
                .all();
    }

    private Assessment assessment(Readable row) {
        return new Assessment(
                required(row, "id", UUID.class),
                required(row, "sequence", Long.class),
                new RecommendationId(required(row, "recommendation_id", UUID.class)),
                new ScaleReference(
                        required(row, "scale_id", String.class), required(row, "scale_version", Integer.class)),
                new Grade(required(row, "grade", String.class), required(row, "grade_label", String.class)),
                required(row, "narrative", String.class),
                evidence.read(row),
                required(row, "office", String.class),
                new PersonRef(
                        required(row, "assessor_issuer", String.class),
                        required(row, "assessor_subject", String.class)),
                required(row, "assessed_at", Instant.class));
    }
}
