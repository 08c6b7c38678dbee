package org.avert.facility.cases.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.cases.CaseRecords;
import org.avert.facility.cases.CaseStep;
import org.avert.facility.cases.CaseSummary;
import org.avert.facility.cases.Cases;
import org.avert.facility.readers.Keyset;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.Nullables;
import org.avert.facility.readers.sql.ReaderBinding;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcCases implements Cases, CaseRecords {
    private static final String STEP_VISIBLE =
            "case_step_visible(s, :secretariat, :ownState, :issuer, :subject, :memberState, :today)";

    /** Title of the newest application that the reader sees, else of the referral. */
    private static final String SUMMARY = """
            select c.reference, c.state, c.opened_at,
                   coalesce((select a.body ->> 'title' from application a where a.reference = c.reference and %s
                             order by a.created_at desc limit 1), c.title) as title,
                   (select max(s.at) from case_step s where s.reference = c.reference and %s) as updated_at
            from facility_case c
            where exists (select 1 from case_step s where s.reference = c.reference and %s)""".formatted(ReaderBinding.VISIBLE, STEP_VISIBLE, STEP_VISIBLE);

    private final DatabaseClient database;
    private final ReaderBinding readers;

    R2dbcCases(DatabaseClient database, ReaderBinding readers) {
        this.database = database;
        this.readers = readers;
    }

    @Override
    public Mono<Void> open(String reference, String title, String state, Instant at) {
        return database.sql("""
                        insert into facility_case (reference, title, state, opened_at)
                        values (:reference, :title, :state, :at) on conflict do nothing""")
                .bind("reference", reference)
                .bind("title", title)
                .bind("state", state)
                .bind("at", at)
                .then();
    }

    @Override
    public Mono<Void> add(CaseStep step) {
        var insert = database.sql("""
                        insert into case_step (reference, application_id, at, step, actor, summary, status, resource, audience)
                        values (:reference, :application, :at, :step, :actor, :summary, :status, :resource, :audience)""")
                .bind("reference", step.reference())
                .bind("at", step.at())
                .bind("step", step.kind())
                .bind("actor", step.actor())
                .bind("summary", step.summary())
                .bind("resource", step.resource())
                .bind("audience", step.audience().name());
        insert = Nullables.bind(insert, "application", step.application(), UUID.class);
        return Nullables.bind(insert, "status", step.status()).then();
    }

    @Override
    public Mono<CaseSummary> find(String reference, Reader reader) {
        return readers.bind(database.sql(SUMMARY + " and c.reference = :reference"), reader)
                .bind("reference", reference)
                .map(R2dbcCases::summary)
                .one();
    }

    @Override
    public Flux<CaseStep> steps(String reference, Reader reader) {
        return readers.bind(database.sql("""
                                select s.* from case_step s
                                where s.reference = :reference and %s order by s.id limit 1000""".formatted(STEP_VISIBLE)), reader)
                .bind("reference", reference)
                .map(R2dbcCases::step)
                .all();
    }

    @Override
    public Flux<CaseSummary> page(Keyset keyset, Reader reader) {
        return readers.bind(database.sql(SUMMARY + """
                                 and (c.opened_at, c.reference) < (:before, :id)
                                order by c.opened_at desc, c.reference desc limit :limit"""), reader)
                .bind("before", keyset.before())
                .bind("id", keyset.id())
                .bind("limit", keyset.oneMore())
                .map(R2dbcCases::summary)
                .all();
    }

    private static CaseSummary summary(Readable row) {
        return new CaseSummary(
                text(row, "reference"),
                text(row, "title"),
                text(row, "state"),
                at(row, "opened_at"),
                at(row, "updated_at"));
    }

    private static CaseStep step(Readable row) {
        return new CaseStep(
                text(row, "reference"),
                row.get("application_id", UUID.class),
                at(row, "at"),
                text(row, "step"),
                text(row, "actor"),
                text(row, "summary"),
                row.get("status", String.class),
                text(row, "resource"),
                CaseStep.Audience.valueOf(text(row, "audience")));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static Instant at(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Instant.class));
    }
}
