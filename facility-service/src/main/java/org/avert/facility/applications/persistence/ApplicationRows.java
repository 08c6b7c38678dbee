package org.avert.facility.applications.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.applications.Application;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationStatus;
import org.avert.facility.applications.ApplicationText;
import org.avert.facility.applications.Clarification;
import org.avert.facility.applications.Submission;
import org.avert.facility.readers.sql.Nullables;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Applications to rows and back. */
@Component
class ApplicationRows {
    static final String SELECT = """
            select a.id, a.version, a.reference, a.applicant, a.referral_id, a.body::text as body, a.status,
                   a.clarifications::text as clarifications, a.submitted_at, a.criteria_version, a.round, a.tied,
                   a.screening_since, a.closed_at, a.plan_id, a.created_at, a.updated_at
            from application a where\s""";

    private final JsonMapper json;

    ApplicationRows(JsonMapper json) {
        this.json = json;
    }

    Application read(Readable row) {
        return new Application(
                new ApplicationId(Objects.requireNonNull(row.get("id", UUID.class))),
                Objects.requireNonNull(row.get("version", Long.class)),
                text(row, "reference"),
                text(row, "applicant"),
                row.get("referral_id", UUID.class),
                json.readValue(text(row, "body"), ApplicationText.class),
                ApplicationStatus.valueOf(text(row, "status")),
                List.of(json.readValue(text(row, "clarifications"), Clarification[].class)),
                submission(row),
                row.get("closed_at", Instant.class),
                row.get("plan_id", UUID.class),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                Objects.requireNonNull(row.get("updated_at", Instant.class)));
    }

    /** Binds what may change. */
    GenericExecuteSpec bind(GenericExecuteSpec statement, Application application) {
        var bound = statement
                .bind("id", application.id().value())
                .bind("version", application.version())
                .bind("body", json.writeValueAsString(application.text()))
                .bind("status", application.status().name())
                .bind("clarifications", json.writeValueAsString(application.clarifications()))
                .bind("updatedAt", application.updatedAt());
        var submission = application.submission();
        bound = bound.bind("tied", submission != null && submission.tied());
        bound = Nullables.bind(
                bound, "submittedAt", submission == null ? null : submission.submittedAt(), Instant.class);
        bound = Nullables.bind(
                bound, "criteriaVersion", submission == null ? null : submission.criteriaVersion(), Long.class);
        bound = Nullables.bind(bound, "round", submission == null ? null : submission.round(), Integer.class);
        bound = Nullables.bind(
                bound, "screeningSince", submission == null ? null : submission.screeningSince(), Instant.class);
        bound = Nullables.bind(bound, "closedAt", application.closedAt(), Instant.class);
        return Nullables.bind(bound, "plan", application.plan(), UUID.class);
    }

    private static @Nullable Submission submission(Readable row) {
        var submittedAt = row.get("submitted_at", Instant.class);
        if (submittedAt == null) {
            return null;
        }
        return new Submission(
                submittedAt,
                Objects.requireNonNull(row.get("criteria_version", Long.class)),
                Objects.requireNonNull(row.get("round", Integer.class)),
                Boolean.TRUE.equals(row.get("tied", Boolean.class)),
                row.get("screening_since", Instant.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
