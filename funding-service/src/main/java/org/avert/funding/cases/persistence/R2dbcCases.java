package org.avert.funding.cases.persistence;

import static org.avert.funding.config.Columns.orNull;
import static org.avert.funding.config.Columns.value;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.avert.funding.cases.CaseStep;
import org.avert.funding.cases.Cases;
import org.avert.funding.cases.FundingCase;
import org.avert.funding.states.Reach;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCases implements Cases {

    private final DatabaseClient database;

    R2dbcCases(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> open(FundingCase opened) {
        return database.sql("""
            insert into funding_case (reference, title, state, updated_at)
            values (:reference, :title, :state, :at) on conflict (reference) do nothing\
            """)
                .bind("reference", opened.reference().toString())
                .bind("title", opened.title())
                .bind("state", opened.state())
                .bind("at", opened.updatedAt())
                .then();
    }

    @Override
    public Mono<Void> record(CaseStep step) {
        return insert(step).then(touch(step));
    }

    private Mono<Void> insert(CaseStep step) {
        return database.sql("""
            insert into case_step (reference, at, step, actor, summary, state, resource)
            values (:reference, :at, :step, :actor, :summary, :state, :resource)\
            """)
                .bind("reference", step.reference().toString())
                .bind("at", step.at())
                .bind("step", step.step())
                .bind("actor", step.actor())
                .bind("summary", step.summary())
                .bind("state", orNull(String.class, step.state()))
                .bind("resource", orNull(String.class, step.resource()))
                .then();
    }

    private Mono<Void> touch(CaseStep step) {
        return database.sql("select case_moved(:reference, :at)")
                .bind("reference", step.reference().toString())
                .bind("at", step.at())
                .then();
    }

    @Override
    public Mono<FundingCase> find(CaseReference reference, Reach reach) {
        return database.sql("""
            select reference, title, state, updated_at from funding_case
            where reference = :reference and (:all or state = any(:states))\
            """)
                .bind("reference", reference.toString())
                .bind("all", reach.all())
                .bind("states", reach.states().toArray(String[]::new))
                .map(R2dbcCases::fundingCase)
                .one();
    }

    @Override
    public Flux<CaseStep> steps(CaseReference reference) {
        return database.sql("""
            select reference, at, step, actor, summary, state, resource
            from case_step where reference = :reference order by id\
            """)
                .bind("reference", reference.toString())
                .map(R2dbcCases::step)
                .all();
    }

    @Override
    public Flux<FundingCase> list(Reach reach, @Nullable FundingCase after, int limit) {
        return database.sql("""
            select reference, title, state, updated_at from funding_case
            where (:all or state = any(:states))
              and (:after::timestamptz is null or (updated_at, reference) < (:after, :last))
            order by updated_at desc, reference desc limit :limit\
            """)
                .bind("all", reach.all())
                .bind("states", reach.states().toArray(String[]::new))
                .bind("after", orNull(Instant.class, after == null ? null : after.updatedAt()))
                .bind(
                        "last",
                        orNull(
                                String.class,
                                after == null ? null : after.reference().toString()))
                .bind("limit", limit)
                .map(R2dbcCases::fundingCase)
                .all();
    }

    private static FundingCase fundingCase(Readable row) {
        return new FundingCase(
                CaseReference.parse(value(row, "reference", String.class)),
                value(row, "title", String.class),
                value(row, "state", String.class),
                value(row, "updated_at", Instant.class));
    }

    private static CaseStep step(Readable row) {
        return new CaseStep(
                CaseReference.parse(value(row, "reference", String.class)),
                value(row, "at", Instant.class),
                value(row, "step", String.class),
                value(row, "actor", String.class),
                value(row, "summary", String.class),
                row.get("state", String.class),
                row.get("resource", String.class));
    }
}
