package org.avert.facility.readers.sql;

import java.time.Clock;
import java.time.LocalDate;
import org.avert.facility.readers.Reader;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;

/** Binds a reader to a query that asks whether an application, row {@code a}, is visible. */
@Component
public class ReaderBinding {
    /** To be used in a {@code where} over {@code application a}. */
    public static final String VISIBLE =
            "application_visible(a, :secretariat, :ownState, :issuer, :subject, :memberState, :today)";

    private final Clock clock;

    ReaderBinding(Clock clock) {
        this.clock = clock;
    }

    public GenericExecuteSpec bind(GenericExecuteSpec query, Reader reader) {
        var bound = query.bind("secretariat", reader.secretariat()).bind("today", today());
        bound = Nullables.bind(bound, "ownState", reader.ownState());
        bound = Nullables.bind(bound, "memberState", reader.memberState());
        var member = reader.member();
        bound = Nullables.bind(bound, "issuer", member == null ? null : member.issuer());
        return Nullables.bind(bound, "subject", member == null ? null : member.subject());
    }

    /** Terms of the committee are counted in days of the same clock as everything else. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
