package org.avert.funding.pledges;

import java.time.LocalDate;
import org.avert.funding.money.Valued;
import org.jspecify.annotations.Nullable;

/** A payment that a donor reports. */
public record NewDisbursement(
        Valued value, LocalDate valueDate, @Nullable String reference) {}
