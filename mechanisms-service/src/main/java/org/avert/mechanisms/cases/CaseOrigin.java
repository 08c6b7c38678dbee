package org.avert.mechanisms.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.avert.mechanisms.visits.Visit;

/** The visit that a case grew from. */
public record CaseOrigin(String reference, String state, String mechanismId, Instant at) {

    static CaseOrigin of(String reference, Visit visit) {
        return new CaseOrigin(reference, visit.state(), visit.mechanismId(), reportedAt(visit));
    }

    /** A report has a day, not a time; the day begins at midnight UTC. */
    public static Instant reportedAt(Visit visit) {
        var report = visit.report();
        LocalDate day = report == null ? visit.plannedTo() : report.issuedOn();
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
