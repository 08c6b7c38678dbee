package org.avert.funding.money;

import java.time.LocalDate;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/**
 * An amount with what it was worth on a day: no amount loses its currency, its rate or the rate's date.
 *
 * @param amount in its own currency, more than zero
 * @param rate to the US dollar
 * @param rateDate day of the rate
 */
public record Valued(Amount amount, Rate rate, LocalDate rateDate) {

    public Valued {
        if (amount.isZero()) {
            throw new Unprocessable("Nothing is no amount.", FieldError.at("/amount/minorUnits", "is more than zero"));
        }
        if (amount.isIn(Amount.USD) && !rate.isOne()) {
            throw new Unprocessable(
                    "A US dollar is worth one US dollar.", FieldError.at("/rateToUsd", "is 1 for the US dollar"));
        }
    }

    public Amount usd() {
        return rate.toUsd(amount);
    }

    /** @throws Unprocessable when the rate is of a day to come */
    public Valued knownOn(LocalDate today) {
        // a day may have begun elsewhere that has not begun in UTC
        if (rateDate.isAfter(today.plusDays(1))) {
            throw new Unprocessable(
                    "The rate of " + rateDate + " is not known yet.", FieldError.at("/rateDate", "lies in the future"));
        }
        return this;
    }
}
