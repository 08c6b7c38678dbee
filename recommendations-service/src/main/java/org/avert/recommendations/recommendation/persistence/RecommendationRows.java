package org.avert.recommendations.recommendation.persistence;

import static org.avert.recommendations.store.r2dbc.Columns.required;
import static org.avert.recommendations.store.r2dbc.Columns.texts;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.UUID;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.recommendation.LatestAssessment;
import org.avert.recommendations.recommendation.Position;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationSource;
import org.avert.recommendations.store.r2dbc.EvidenceJson;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the rows of the tables {@code recommendation} and {@code recommendation_source}. */
@Component
class RecommendationRows {
    private final EvidenceJson evidence;

    RecommendationRows(EvidenceJson evidence) {
        this.evidence = evidence;
    }

    Recommendation recommendation(Readable row) {
        return new Recommendation(
                new RecommendationId(required(row, "id", UUID.class)),
                required(row, "sequence", Long.class),
                required(row, "body", String.class),
                required(row, "state", String.class),
                named(Region.class, row.get("region", String.class)),
                required(row, "text", String.class),
                row.get("author", String.class),
                row.get("session", Integer.class),
                row.get("cycle", Integer.class),
                named(Position.class, row.get("position", String.class)),
                row.get("action_category", Integer.class),
                texts(row, "themes"),
                required(row, "sample", Boolean.class),
                required(row, "version", Long.class),
                required(row, "updated_at", Instant.class));
    }

    AssessedRecommendation assessed(Readable row) {
        return new AssessedRecommendation(recommendation(row), assessment(row));
    }

    RecommendationSource source(Readable row) {
        return new RecommendationSource(
                required(row, "publisher", String.class),
                required(row, "file", String.class),
                required(row, "line", Long.class),
                required(row, "imported_at", Instant.class),
                texts(row, "differences"));
    }

    private @Nullable LatestAssessment assessment(Readable row) {
        var grade = row.get("grade", String.class);
        return grade == null
                ? null
                : new LatestAssessment(
                        grade,
                        required(row, "grade_label", String.class),
                        required(row, "narrative", String.class),
                        evidence.read(row),
                        required(row, "assessed_at", Instant.class));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
