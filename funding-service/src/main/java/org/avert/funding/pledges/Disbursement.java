package org.avert.funding.pledges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.avert.funding.money.Valued;
import org.jspecify.annotations.Nullable;

/**
 * A payment under a commitment.
 *
 * @param valueDate day on which the money was there
 * @param reference the donor's reference of the payment
 */
public record Disbursement(
        UUID id,
        Valued value,
        LocalDate valueDate,
        @Nullable String reference,
        Instant recordedAt) {}
