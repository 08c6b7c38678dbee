package org.avert.funding.pledges.persistence;

import static org.avert.funding.config.Columns.json;
import static org.avert.funding.config.Columns.value;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.avert.funding.money.Amount;
import org.avert.funding.money.Rate;
import org.avert.funding.money.Valued;
import org.avert.funding.pledges.Commitment;
import org.avert.funding.pledges.Disbursement;
import org.avert.funding.pledges.Pledge;
import org.avert.funding.pledges.PledgeId;
import org.avert.funding.pledges.PledgeStatus;
import org.avert.funding.requests.RequestId;
import org.avert.kit.reference.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A pledge as its row and the rows of its payments tell it. */
@Component
class PledgeRow {
    private static final TypeReference<List<Payment>> PAYMENTS = new TypeReference<>() {};

    private final JsonMapper json;

    PledgeRow(JsonMapper json) {
        this.json = json;
    }

    Pledge pledge(Readable row) {
        var currency = value(row, "currency", String.class);
        return new Pledge(
                new PledgeId(value(row, "id", UUID.class)),
                new RequestId(value(row, "request_id", UUID.class)),
                PublicReference.parse(value(row, "public_reference", String.class)),
                value(row, "organisation", String.class),
                PledgeStatus.valueOf(value(row, "status", String.class)),
                valued(row, currency, ""),
                terms(row),
                commitment(row, currency),
                json.readValue(json(row, "disbursements"), PAYMENTS).stream()
                        .map(payment -> payment.in(currency))
                        .toList(),
                value(row, "created_at", Instant.class),
                value(row, "version", Long.class));
    }

    private static Pledge.Terms terms(Readable row) {
        return new Pledge.Terms(
                row.get("earmark", String.class),
                row.get("note", String.class),
                row.get("withdrawal_reason", String.class));
    }

    private static @Nullable Commitment commitment(Readable row, String currency) {
        var at = row.get("committed_at", Instant.class);
        return at == null ? null : new Commitment(valued(row, currency, "committed_"), at);
    }

    private static Valued valued(Readable row, String currency, String prefix) {
        return new Valued(
                Amount.of(currency, value(row, prefix + "minor_units", Long.class)),
                new Rate(value(row, prefix + "rate", BigDecimal.class)),
                value(row, prefix + "rate_date", LocalDate.class));
    }

    /** A payment as SQL puts it into JSON; the rate as text, so that no digit is lost. */
    record Payment(
            UUID id,
            long minorUnits,
            String rate,
            LocalDate rateDate,
            LocalDate valueDate,
            @Nullable String reference,
            Instant recordedAt) {

        Disbursement in(String currency) {
            var value = new Valued(Amount.of(currency, minorUnits), Rate.of(rate), rateDate);
            return new Disbursement(id, value, valueDate, reference, recordedAt);
        }
    }
}
