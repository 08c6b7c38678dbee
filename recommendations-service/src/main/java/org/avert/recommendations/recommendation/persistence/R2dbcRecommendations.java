package org.avert.recommendations.recommendation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationFilter;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationSource;
import org.avert.recommendations.recommendation.Recommendations;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcRecommendations implements Recommendations {
    private static final String ASSESSED = """
            SELECT r.*, a.grade, a.grade_label, a.narrative, a.evidence, a.assessed_at
              FROM recommendation r
              LEFT JOIN LATERAL (SELECT * FROM assessment WHERE recommendation_id = r.id ORDER BY sequence DESC LIMIT 1) a
                ON true
            """;

    private final DatabaseClient database;
    private final RecommendationRows rows;

    R2dbcRecommendations(DatabaseClient database, RecommendationRows rows) {
        this.database = database;
        this.rows = rows;
    }

    @Override
    public Mono<Recommendation> find(RecommendationId id) {
        return database.sql("SELECT * FROM recommendation WHERE id = :id")
                .bind("id", id.value())
                .map(rows::recommendation)
                .one();
    }

    @Override
    public Mono<AssessedRecommendation> findAssessed(RecommendationId id) {
        return database.sql(ASSESSED + " WHERE r.id = :id")
                .bind("id", id.value())
                .map(rows::assessed)
                .one();
    }

    @Override
    public Flux<Recommendation> findAll(Collection<RecommendationId> ids) {
        return database.sql("SELECT * FROM recommendation WHERE id = ANY(:ids) ORDER BY sequence")
                .bind("ids", ids.stream().map(RecommendationId::value).toArray(UUID[]::new))
                .map(rows::recommendation)
                .all();
    }

    @Override
    public Flux<Recommendation> page(RecommendationFilter filter, @Nullable Long before, int limit) {
        var conditions = conditions(filter).and("sequence < :before", "before", before);
        var statement = database.sql(
                "SELECT * FROM recommendation" + conditions.clause() + " ORDER BY sequence DESC LIMIT :limit");
        return conditions
                .bindTo(statement)
                .bind("limit", limit)
                .map(rows::recommendation)
                .all();
    }

    private static Conditions conditions(RecommendationFilter filter) {
        return new Conditions()
                .and("state = :state", "state", filter.state())
                .and("region = :region", "region", nameOf(filter.region()))
                .and("author = :author", "author", filter.author())
                .and("position = :position", "position", nameOf(filter.position()))
                .and("session = :session", "session", filter.session())
                .and("cycle = :cycle", "cycle", filter.cycle())
                .and("themes @> ARRAY[:theme]::text[]", "theme", filter.theme())
                .and("action_category = :action", "action", filter.actionCategory())
                .and("text ILIKE :text", "text", pattern(filter.text()))
                .and("updated_at >= :since", "since", filter.updatedSince());
    }

    private static @Nullable String nameOf(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    @Override
    public Flux<AssessedRecommendation> ofCountry(String state, int cycle) {
        return database.sql(ASSESSED + " WHERE r.state = :state AND r.cycle = :cycle ORDER BY r.sequence")
                .bind("state", state)
                .bind("cycle", cycle)
                .map(rows::assessed)
                .all();
    }

    @Override
    public Mono<Integer> latestCycle(String state) {
        return database.sql("SELECT cycle FROM recommendation WHERE state = :state AND cycle IS NOT NULL"
                        + " ORDER BY cycle DESC LIMIT 1")
                .bind("state", state)
                .mapValue(Integer.class)
                .one();
    }

    @Override
    public Flux<RecommendationSource> sources(RecommendationId id) {
        return database.sql("SELECT * FROM recommendation_source WHERE recommendation_id = :id"
                        + " ORDER BY imported_at, file, line LIMIT 1000")
                .bind("id", id.value())
                .map(rows::source)
                .all();
    }

    @Override
    public Mono<Void> touch(RecommendationId id, Instant now) {
        return database.sql("UPDATE recommendation SET version = version + 1, updated_at = :now WHERE id = :id")
                .bind("now", now)
                .bind("id", id.value())
                .then();
    }
}
