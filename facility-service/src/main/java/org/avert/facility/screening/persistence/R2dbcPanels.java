package org.avert.facility.screening.persistence;

import io.r2dbc.spi.Readable;
import java.util.Objects;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.committee.Region;
import org.avert.facility.readers.sql.ReaderBinding;
import org.avert.facility.screening.Candidate;
import org.avert.facility.screening.Panel;
import org.avert.facility.screening.Panels;
import org.avert.facility.screening.RecusalRule;
import org.avert.kit.caller.PersonRef;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPanels implements Panels {
    private final DatabaseClient database;
    private final ReaderBinding readers;

    R2dbcPanels(DatabaseClient database, ReaderBinding readers) {
        this.database = database;
        this.readers = readers;
    }

    @Override
    public Mono<Panel> of(ApplicationId application) {
        return database.sql("select * from screening_panel(:application, :today) order by region, alternate")
                .bind("application", application.value())
                .bind("today", readers.today())
                .map(R2dbcPanels::candidate)
                .all()
                .collectList()
                .map(Panel::new);
    }

    private static Candidate candidate(Readable row) {
        var rule = row.get("rule", String.class);
        return new Candidate(
                Region.valueOf(text(row, "region")),
                Boolean.TRUE.equals(row.get("alternate", Boolean.class)),
                new PersonRef(text(row, "issuer"), text(row, "subject")),
                text(row, "state"),
                rule == null ? null : RecusalRule.valueOf(rule),
                Boolean.TRUE.equals(row.get("seated", Boolean.class)));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
