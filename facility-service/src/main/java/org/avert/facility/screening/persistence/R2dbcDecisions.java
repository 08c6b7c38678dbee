package org.avert.facility.screening.persistence;

import static org.avert.facility.readers.sql.ReaderBinding.VISIBLE;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.readers.Reader;
import org.avert.facility.readers.sql.ReaderBinding;
import org.avert.facility.screening.Decision;
import org.avert.facility.screening.Decisions;
import org.avert.facility.screening.Outcome;
import org.avert.facility.screening.Tally;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDecisions implements Decisions {
    /** A reader who sees the application as its applicant alone is not told of a tie. */
    private static final String LAST = "select d.* from decision d join application a on a.id = d.application_id"
            + " where a.id = :application and " + VISIBLE
            + " and (d.outcome <> 'ANOTHER_ROUND'"
            + " or application_visible(a, :secretariat, null, :issuer, :subject, :memberState, :today))"
            + " order by d.round desc limit 1";

    private final DatabaseClient database;
    private final ReaderBinding readers;

    R2dbcDecisions(DatabaseClient database, ReaderBinding readers) {
        this.database = database;
        this.readers = readers;
    }

    @Override
    public Mono<Void> add(Decision decision) {
        return database.sql("""
                        insert into decision (id, application_id, round, outcome, reasons, approving, declining, average_total, decided_at)
                        values (:id, :application, :round, :outcome, :reasons, :approving, :declining, :averageTotal, :decidedAt)""")
                .bind("id", decision.id())
                .bind("application", decision.application().value())
                .bind("round", decision.round())
                .bind("outcome", decision.outcome().name())
                .bind("reasons", decision.reasons())
                .bind("approving", decision.tally().approving())
                .bind("declining", decision.tally().declining())
                .bind("averageTotal", BigDecimal.valueOf(decision.tally().averageTotal()))
                .bind("decidedAt", decision.decidedAt())
                .then();
    }

    @Override
    public Mono<Decision> last(ApplicationId application, Reader reader) {
        return readers.bind(database.sql(LAST), reader)
                .bind("application", application.value())
                .map(R2dbcDecisions::decision)
                .one();
    }

    private static Decision decision(Readable row) {
        return new Decision(
                Objects.requireNonNull(row.get("id", UUID.class)),
                new ApplicationId(Objects.requireNonNull(row.get("application_id", UUID.class))),
                number(row, "round"),
                Outcome.valueOf(Objects.requireNonNull(row.get("outcome", String.class))),
                Objects.requireNonNull(row.get("reasons", String.class)),
                new Tally(
                        number(row, "approving"),
                        number(row, "declining"),
                        Objects.requireNonNull(row.get("average_total", BigDecimal.class))
                                .doubleValue()),
                Objects.requireNonNull(row.get("decided_at", Instant.class)));
    }

    private static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class));
    }
}
