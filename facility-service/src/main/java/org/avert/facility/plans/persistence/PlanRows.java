package org.avert.facility.plans.persistence;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.plans.AssistancePlan;
import org.avert.facility.plans.PlanId;
import org.avert.facility.plans.PlanStatus;
import org.avert.facility.plans.PlanText;
import org.avert.facility.plans.Progress;
import org.avert.facility.readers.sql.Nullables;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Plans to rows and back. */
@Component
class PlanRows {
    static final String SELECT = """
        select p.id, p.version, p.application_id, p.reference, p.state, p.status, p.body::text as body,
               p.progress::text as progress, p.agreed_at, p.created_at, p.updated_at,
               array(select cast(r ->> 'id' as uuid) from jsonb_array_elements(application_recommendations(p.application_id)) r) as recommendations
        from plan p left join application a on a.id = p.application_id where
        """;

    private final JsonMapper json;

    PlanRows(JsonMapper json) {
        this.json = json;
    }

    AssistancePlan read(Readable row) {
        return new AssistancePlan(
                new PlanId(Objects.requireNonNull(row.get("id", UUID.class))),
                Objects.requireNonNull(row.get("version", Long.class)),
                new ApplicationId(Objects.requireNonNull(row.get("application_id", UUID.class))),
                text(row, "reference"),
                text(row, "state"),
                List.of(Objects.requireNonNull(row.get("recommendations", UUID[].class))),
                json.readValue(text(row, "body"), PlanText.class),
                PlanStatus.valueOf(text(row, "status")),
                json.readValue(text(row, "progress"), Progress.class),
                row.get("agreed_at", Instant.class),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                Objects.requireNonNull(row.get("updated_at", Instant.class)));
    }

    /** Binds what may change. */
    GenericExecuteSpec bind(GenericExecuteSpec statement, AssistancePlan plan) {
        var bound = statement
                .bind("id", plan.id().value())
                .bind("version", plan.version())
                .bind("status", plan.status().name())
                .bind("body", json.writeValueAsString(plan.text()))
                .bind("progress", json.writeValueAsString(plan.progress()))
                .bind("updatedAt", plan.updatedAt());
        return Nullables.bind(bound, "agreedAt", plan.agreedAt(), Instant.class);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
