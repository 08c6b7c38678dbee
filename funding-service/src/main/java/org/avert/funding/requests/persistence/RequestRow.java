package org.avert.funding.requests.persistence;

import static org.avert.funding.config.Columns.json;
import static org.avert.funding.config.Columns.value;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.avert.funding.requests.Classification;
import org.avert.funding.requests.Consent;
import org.avert.funding.requests.Evidence;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.Plan;
import org.avert.funding.requests.PublicContact;
import org.avert.funding.requests.PublicText;
import org.avert.funding.requests.Publicity;
import org.avert.funding.requests.RequestId;
import org.avert.funding.requests.RequestStatus;
import org.avert.funding.sources.EvidenceKind;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;
import org.avert.funding.states.Region;
import org.avert.kit.reference.CaseReference;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A request as its row tells it. */
@Component
class RequestRow {

    private final RequestJson json;

    RequestRow(RequestJson json) {
        this.json = json;
    }

    FundingRequest request(Readable row) {
        return new FundingRequest(
                new RequestId(value(row, "id", UUID.class)),
                PublicReference.parse(value(row, "public_reference", String.class)),
                plan(row),
                RequestStatus.valueOf(value(row, "status", String.class)),
                new Publicity(text(row), consent(row), row.get("published_at", Instant.class), ending(row)),
                json.rates(json(row, "rates")),
                json.raised(json(row, "raised")),
                value(row, "created_at", Instant.class),
                value(row, "updated_at", Instant.class),
                value(row, "version", Long.class));
    }

    private Plan plan(Readable row) {
        var region = row.get("region", String.class);
        return new Plan(
                CaseReference.parse(value(row, "case_reference", String.class)),
                value(row, "plan_id", UUID.class),
                value(row, "state", String.class),
                region == null ? null : Region.valueOf(region),
                value(row, "plan_title", String.class),
                json.activities(json(row, "activities")),
                evidence(row),
                classification(row, "plan_"));
    }

    private static Evidence evidence(Readable row) {
        var kinds = EnumSet.noneOf(EvidenceKind.class);
        for (var kind : EvidenceKind.values()) {
            if (value(row, kind.name().toLowerCase(Locale.ROOT), Boolean.class)) {
                kinds.add(kind);
            }
        }
        return new Evidence(kinds);
    }

    private static @Nullable PublicText text(Readable row) {
        var title = row.get("title", String.class);
        return title == null
                ? null
                : new PublicText(
                        title,
                        value(row, "summary", String.class),
                        contact(row),
                        row.get("deadline", LocalDate.class),
                        Stage.valueOf(value(row, "stage", String.class)),
                        classification(row, ""));
    }

    private static PublicContact contact(Readable row) {
        return new PublicContact(
                value(row, "contact_office", String.class),
                row.get("contact_email", String.class),
                row.get("contact_website", String.class));
    }

    private static @Nullable Consent consent(Readable row) {
        var hash = row.get("consent_sha256", String.class);
        return hash == null ? null : new Consent(hash, value(row, "consent_at", Instant.class));
    }

    private static Publicity.@Nullable Ending ending(Readable row) {
        var at = row.get("closed_at", Instant.class);
        return at == null ? null : new Publicity.Ending(at, value(row, "closure_reason", String.class));
    }

    private static Classification classification(Readable row, String prefix) {
        return new Classification(
                List.of(value(row, prefix + "themes", String[].class)),
                List.of(value(row, prefix + "sdgs", Integer[].class)),
                Stream.of(value(row, prefix + "areas", String[].class))
                        .map(PeacebuildingArea::valueOf)
                        .toList());
    }
}
