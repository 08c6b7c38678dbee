package org.avert.recommendations.plan.persistence;

import static org.avert.recommendations.store.r2dbc.Columns.required;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.plan.ActionId;
import org.avert.recommendations.plan.ActionStatus;
import org.avert.recommendations.plan.Actions;
import org.avert.recommendations.plan.ImplementationAction;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.store.r2dbc.EvidenceJson;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcActions implements Actions {
    private final DatabaseClient database;
    private final EvidenceJson evidence;

    R2dbcActions(DatabaseClient database, EvidenceJson evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    @Override
    public Mono<Void> add(ImplementationAction action) {
        return database.sql("INSERT INTO implementation_action (id, recommendation_id, activity_id, title, status,"
                        + " completed_on, partner, evidence, case_reference, assessment_due_on)"
                        + " VALUES (:id, :recommendation, :activity, :title, :status, :completedOn, :partner, :evidence,"
                        + " :case, :dueOn)")
                .bind("id", action.id().value())
                .bind("recommendation", action.recommendation().value())
                .bind("activity", action.activity())
                .bind("title", action.title())
                .bind("status", action.status().name())
                .bind("completedOn", action.completedOn())
                .bind("partner", Parameters.in(R2dbcType.VARCHAR, action.partner()))
                .bind("evidence", evidence.write(action.evidence()))
                .bind("case", action.caseReference().value())
                .bind("dueOn", action.assessmentDueOn())
                .then();
    }

    @Override
    public Mono<ImplementationAction> ofActivity(UUID activity) {
        return database.sql("SELECT * FROM implementation_action WHERE activity_id = :activity")
                .bind("activity", activity)
                .map(this::action)
                .one();
    }

    @Override
    public Mono<ImplementationAction> hold(ActionId id) {
        return database.sql("SELECT * FROM implementation_action WHERE id = :id FOR UPDATE")
                .bind("id", id.value())
                .map(this::action)
                .one();
    }

    @Override
    public Mono<Void> save(ImplementationAction action) {
        return database.sql(
                        "UPDATE implementation_action SET status = :status, assessment_id = :assessment WHERE id = :id")
                .bind("status", action.status().name())
                .bind("assessment", Parameters.in(PostgresqlObjectId.UUID, action.assessment()))
                .bind("id", action.id().value())
                .then();
    }

    @Override
    public Flux<ImplementationAction> of(RecommendationId recommendation, @Nullable Long before, int limit) {
        return database.sql("SELECT * FROM implementation_action WHERE recommendation_id = :recommendation"
                        + " AND (:before::bigint IS NULL OR sequence < :before) ORDER BY sequence DESC LIMIT :limit")
                .bind("recommendation", recommendation.value())
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("limit", limit)
                .map(this::action)
                .all();
    }

    @Override
    public Flux<ImplementationAction> due(@Nullable Long after, int limit) {
        return database.sql("SELECT * FROM implementation_action WHERE status = 'DONE'"
                        + " AND (:after::bigint IS NULL OR sequence > :after) ORDER BY sequence LIMIT :limit")
                .bind("after", Parameters.in(R2dbcType.BIGINT, after))
                .bind("limit", limit)
                .map(this::action)
                .all();
    }

    private ImplementationAction action(Readable row) {
        return new ImplementationAction(
                new ActionId(required(row, "id", UUID.class)),
                required(row, "sequence", Long.class),
                new RecommendationId(required(row, "recommendation_id", UUID.class)),
                required(row, "activity_id", UUID.class),
                required(row, "title", String.class),
                ActionStatus.valueOf(required(row, "status", String.class)),
                required(row, "completed_on", LocalDate.class),
                row.get("partner", String.class),
                evidence.read(row),
                new CaseReference(required(row, "case_reference", String.class)),
                required(row, "assessment_due_on", LocalDate.class),
                row.get("assessment_id", UUID.class));
    }
}
