package org.avert.funding.requests;

import java.time.LocalDate;
import java.util.Currency;
import org.avert.funding.money.Rate;
import org.jspecify.annotations.Nullable;

/** Rate of a currency in which activities are costed. */
public record NeedRate(
        Currency currency,
        Rate rate,
        LocalDate rateDate,
        @Nullable String source) {}
