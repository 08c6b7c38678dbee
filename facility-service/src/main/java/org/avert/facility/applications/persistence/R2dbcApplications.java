package org.avert.facility.applications.persistence;

import static org.avert.facility.readers.sql.ReaderBinding.VISIBLE;

import java.util.UUID;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationFilter;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.Applications;
import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.Nullables;
import org.avert.facility.readers.sql.ReaderBinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcApplications implements Applications {
    private static final String PAGE =
            ApplicationRows.SELECT + """
             (a.created_at, a.id) < (:before, cast(:id as uuid))
             and (cast(:status as text) is null or a.status = :status)
             and (cast(:state as text) is null or exists (
                select 1 from application_state s where s.application_id = a.id and s.state = :state))
             and\s""" + VISIBLE + " order by a.created_at desc, a.id desc limit :limit";

    private final DatabaseClient database;
    private final ReaderBinding readers;
    private final ApplicationRows rows;

    R2dbcApplications(DatabaseClient database, ReaderBinding readers, ApplicationRows rows) {
        this.database = database;
        this.readers = readers;
        this.rows = rows;
    }

    @Override
    public Mono<Application> find(ApplicationId id, Reader reader) {
        return one(id, reader, "");
    }

    @Override
    public Mono<Application> lock(ApplicationId id, Reader reader) {
        return one(id, reader, " for update");
    }

    @Override
    public Mono<Application> known(ApplicationId id) {
        return database.sql(ApplicationRows.SELECT + "a.id = :id")
                .bind("id", id.value())
                .map(rows::read)
                .one();
    }

    private Mono<Application> one(ApplicationId id, Reader reader, String lock) {
        return readers.bind(database.sql(ApplicationRows.SELECT + "a.id = :id and " + VISIBLE + lock), reader)
                .bind("id", id.value())
                .map(rows::read)
                .one();
    }

    @Override
    public Flux<Application> page(ApplicationFilter filter, Keyset keyset, Reader reader) {
        var query = readers.bind(database.sql(PAGE), reader)
                .bind("before", keyset.before())
                .bind("id", keyset.id())
                .bind("limit", keyset.oneMore());
        var status = filter.status();
        query = Nullables.bind(query, "status", status == null ? null : status.name());
        return Nullables.bind(query, "state", filter.state()).map(rows::read).all();
    }

    @Override
    public Mono<Void> add(Application application) {
        var insert = database.sql("""
                        insert into application (id, version, reference, applicant, referral_id, body, status, clarifications,
                            submitted_at, criteria_version, round, tied, screening_since, closed_at, plan_id, created_at, updated_at)
                        values (:id, :version, :reference, :applicant, :referral, cast(:body as jsonb), :status,
                            cast(:clarifications as jsonb), :submittedAt, :criteriaVersion, :round, :tied, :screeningSince,
                            :closedAt, :plan, :createdAt, :updatedAt)""")
                .bind("reference", application.reference())
                .bind("applicant", application.applicant())
                .bind("createdAt", application.createdAt());
        insert = Nullables.bind(insert, "referral", application.referral(), UUID.class);
        return rows.bind(insert, application).then().then(states(application));
    }

    @Override
    public Mono<Void> change(Application application) {
        var update = database.sql("""
                        update application set version = :version, body = cast(:body as jsonb), status = :status,
                            clarifications = cast(:clarifications as jsonb), submitted_at = :submittedAt,
                            criteria_version = :criteriaVersion, round = :round, tied = :tied,
                            screening_since = :screeningSince, closed_at = :closedAt, plan_id = :plan, updated_at = :updatedAt
                        where id = :id""");
        return rows.bind(update, application)
                .then()
                .then(database.sql("delete from application_state where application_id = :id")
                        .bind("id", application.id().value())
                        .then())
                .then(states(application));
    }

    private Mono<Void> states(Application application) {
        return Flux.fromIterable(application.applicants())
                .concatMap(state -> database.sql("""
                                insert into application_state (application_id, state, lead) values (:id, :state, :lead)""")
                        .bind("id", application.id().value())
                        .bind("state", state)
                        .bind("lead", state.equals(application.applicant()))
                        .then())
                .then();
    }
}
