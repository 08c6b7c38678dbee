package org.avert.facility.plans.persistence;

import static org.avert.facility.readers.sql.ReaderBinding.VISIBLE;

import java.util.UUID;
import org.avert.facility.plans.Activity;
import org.avert.facility.plans.AssistancePlan;
import org.avert.facility.plans.PlanId;
import org.avert.facility.plans.PlanStatus;
import org.avert.facility.plans.Plans;
import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.Nullables;
import org.avert.facility.readers.sql.ReaderBinding;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPlans implements Plans {
    /** Who sees the application sees its plan; a partner those agreed in which it carries out an activity. */
    private static final String PLAN_VISIBLE = "(" + VISIBLE + " or plan_of_partner(p, :organisation))";

    private static final String PAGE =
            PlanRows.SELECT + """
             (p.created_at, p.id) < (:before, cast(:id as uuid))
             and (cast(:status as text) is null or p.status = :status)
             and\s""" + PLAN_VISIBLE + " order by p.created_at desc, p.id desc limit :limit";

    private final DatabaseClient database;
    private final ReaderBinding readers;
    private final PlanRows rows;

    R2dbcPlans(DatabaseClient database, ReaderBinding readers, PlanRows rows) {
        this.database = database;
        this.readers = readers;
        this.rows = rows;
    }

    @Override
    public Mono<AssistancePlan> find(PlanId id, Reader reader) {
        return visible(PlanRows.SELECT + "p.id = :id and " + PLAN_VISIBLE, reader)
                .bind("id", id.value())
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<AssistancePlan> lock(PlanId id, Reader reader) {
        return visible(PlanRows.SELECT + "p.id = :id and " + PLAN_VISIBLE + " for update of p", reader)
                .bind("id", id.value())
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<AssistancePlan> lock(PlanId id) {
        return database.sql(PlanRows.SELECT + "p.id = :id for update of p")
                .bind("id", id.value())
                .map(rows::read)
                .one();
    }

    @Override
    public Mono<AssistancePlan> lockByActivity(UUID activity) {
        return database.sql(PlanRows.SELECT
                        + "p.id = (select pa.plan_id from plan_activity pa where pa.id = :activity) for update of p")
                .bind("activity", activity)
                .map(rows::read)
                .one();
    }

    @Override
    public Flux<AssistancePlan> page(@Nullable PlanStatus status, Keyset keyset, Reader reader) {
        var query = visible(PAGE, reader)
                .bind("before", keyset.before())
                .bind("id", keyset.id())
                .bind("limit", keyset.oneMore());
        return Nullables.bind(query, "status", status == null ? null : status.name())
                .map(rows::read)
                .all();
    }

    @Override
    public Mono<Void> add(AssistancePlan plan) {
        var insert = database.sql("""
                        insert into plan (id, version, application_id, reference, state, status, body, progress, agreed_at, created_at, updated_at)
                        values (:id, :version, :application, :reference, :state, :status, cast(:body as jsonb), cast(:progress as jsonb),
                            :agreedAt, :createdAt, :updatedAt)""")
                .bind("application", plan.application().value())
                .bind("reference", plan.reference())
                .bind("state", plan.state())
                .bind("createdAt", plan.createdAt());
        return rows.bind(insert, plan).then().then(activities(plan));
    }

    @Override
    public Mono<Void> change(AssistancePlan plan) {
        var update = database.sql("""
                        update plan set version = :version, status = :status, body = cast(:body as jsonb),
                            progress = cast(:progress as jsonb), agreed_at = :agreedAt, updated_at = :updatedAt
                        where id = :id""");
        return rows.bind(update, plan)
                .then()
                .then(plan.status() == PlanStatus.DRAFT ? Mono.defer(() -> activitiesAnew(plan)) : Mono.empty());
    }

    /** Who carries out what is settled once the State has agreed. */
    private Mono<Void> activitiesAnew(AssistancePlan plan) {
        return database.sql("delete from plan_activity where plan_id = :id")
                .bind("id", plan.id().value())
                .then()
                .then(activities(plan));
    }

    private Mono<Void> activities(AssistancePlan plan) {
        return Flux.fromIterable(plan.text().activities())
                .concatMap(activity -> insert(plan, activity))
                .then();
    }

    private Mono<Void> insert(AssistancePlan plan, Activity activity) {
        var insert = database.sql(
                        "insert into plan_activity (id, plan_id, organisation) values (:id, :plan, :organisation)")
                .bind("id", activity.id())
                .bind("plan", plan.id().value());
        return Nullables.bind(insert, "organisation", activity.partner().organisation())
                .then();
    }

    private GenericExecuteSpec visible(String sql, Reader reader) {
        return Nullables.bind(readers.bind(database.sql(sql), reader), "organisation", reader.organisation());
    }
}
