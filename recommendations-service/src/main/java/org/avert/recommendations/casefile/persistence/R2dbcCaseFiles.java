package org.avert.recommendations.casefile.persistence;

import static org.avert.recommendations.store.r2dbc.Columns.required;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.avert.kit.reference.CaseReference;
import org.avert.recommendations.casefile.CaseFile;
import org.avert.recommendations.casefile.CaseFiles;
import org.avert.recommendations.casefile.CaseReach;
import org.avert.recommendations.casefile.CaseStep;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCaseFiles implements CaseFiles {
    private static final int MOST_STEPS = 1000;

    private final DatabaseClient database;

    R2dbcCaseFiles(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(CaseReference reference, @Nullable String title, String state, CaseStep step) {
        return move(reference, title, state, step.at()).then(addStep(reference, step));
    }

    private Mono<Void> move(CaseReference reference, @Nullable String title, String state, Instant at) {
        return database.sql("INSERT INTO case_file (reference, title, state, updated_at)"
                        + " VALUES (:reference, :title, :state, :at)"
                        + " ON CONFLICT (reference) DO UPDATE SET title = coalesce(excluded.title, case_file.title),"
                        + " moved = excluded.moved, updated_at = excluded.updated_at")
                .bind("reference", reference.value())
                .bind("title", Parameters.in(R2dbcType.VARCHAR, title))
                .bind("state", state)
                .bind("at", at)
                .then();
    }

    private Mono<Void> addStep(CaseReference reference, CaseStep step) {
        return database.sql("INSERT INTO case_step (reference, at, step, actor, summary, state, resource)"
                        + " VALUES (:reference, :at, :step, :actor, :summary, :state, :resource)")
                .bind("reference", reference.value())
                .bind("at", step.at())
                .bind("step", step.step())
                .bind("actor", step.actor())
                .bind("summary", step.summary())
                .bind("state", step.state())
                .bind("resource", step.resource())
                .then();
    }

    @Override
    public Mono<CaseFile> find(CaseReference reference, CaseReach reach) {
        return database.sql("SELECT * FROM case_file WHERE reference = :reference AND (:all OR state = :own)")
                .bind("reference", reference.value())
                .bind("all", reach.all())
                .bind("own", Parameters.in(R2dbcType.VARCHAR, reach.own()))
                .map(R2dbcCaseFiles::file)
                .one();
    }

    @Override
    public Flux<CaseStep> steps(CaseReference reference) {
        return database.sql("SELECT * FROM case_step WHERE reference = :reference ORDER BY sequence LIMIT :most")
                .bind("reference", reference.value())
                .bind("most", MOST_STEPS)
                .map(R2dbcCaseFiles::step)
                .all();
    }

    @Override
    public Flux<CaseFile> page(@Nullable String state, @Nullable Long before, int limit) {
        return database.sql("SELECT * FROM case_file WHERE (:state::text IS NULL OR state = :state)"
                        + " AND (:before::bigint IS NULL OR moved < :before) ORDER BY moved DESC LIMIT :limit")
                .bind("state", Parameters.in(R2dbcType.VARCHAR, state))
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("limit", limit)
                .map(R2dbcCaseFiles::file)
                .all();
    }

    private static CaseFile file(Readable row) {
        return new CaseFile(
                new CaseReference(required(row, "reference", String.class)),
                row.get("title", String.class),
                required(row, "state", String.class),
                required(row, "moved", Long.class),
                required(row, "updated_at", Instant.class));
    }

    private static CaseStep step(Readable row) {
        return new CaseStep(
                required(row, "at", Instant.class),
                required(row, "step", String.class),
                required(row, "actor", String.class),
                required(row, "summary", String.class),
                required(row, "state", String.class),
                required(row, "resource", String.class));
    }
}
