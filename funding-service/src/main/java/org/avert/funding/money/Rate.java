package org.avert.funding.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * US dollars for one unit of a currency.
 *
 * @param usdPerUnit as it was given, no digit added or lost
 */
public record Rate(BigDecimal usdPerUnit) {

    public static final Rate ONE = new Rate(BigDecimal.ONE);
    private static final int CENTS = 2;

    public Rate {
        if (usdPerUnit.signum() <= 0) {
            throw new NotMoney("A rate is more than zero.");
        }
    }

    public static Rate of(String decimal) {
        return new Rate(new BigDecimal(decimal));
    }

    /** The amount in US dollars, rounded half to even to the cent. */
    public Amount toUsd(Amount amount) {
        var cents = amount.decimal()
                .multiply(usdPerUnit)
                .setScale(CENTS, RoundingMode.HALF_EVEN)
                .unscaledValue();
        if (cents.bitLength() >= Long.SIZE) {
            throw new NotMoney(amount + " at " + this + " is more than can be counted.");
        }
        return Amount.usd(cents.longValueExact());
    }

    public boolean isOne() {
        return usdPerUnit.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public String toString() {
        return usdPerUnit.toPlainString();
    }
}
