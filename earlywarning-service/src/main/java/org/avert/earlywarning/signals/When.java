package org.avert.earlywarning.signals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it happened.
 *
 * @param from day, or first day of the time span
 * @param until last day of the time span
 */
public record When(LocalDate from, @Nullable LocalDate until, DatePrecision precision) {
    private static final LocalDate EARLIEST = LocalDate.of(1945, 10, 24);

    public When {
        if (from.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("occurredOn must not be before the United Nations were founded");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("occurredUntil must not be before occurredOn");
        }
    }

    public boolean isAfter(LocalDate today) {
        return from.isAfter(today) || (until != null && until.isAfter(today));
    }
}
