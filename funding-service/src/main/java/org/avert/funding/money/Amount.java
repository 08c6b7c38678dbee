package org.avert.funding.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency.
 *
 * @param currency ISO 4217
 * @param minorUnits whole minor units (cents), never negative
 */
public record Amount(Currency currency, long minorUnits) {

    public static final Currency USD = Currency.getInstance("USD");
    /** The most that the contract carries; keeps sums far from overflow. */
    private static final long MOST = 9_000_000_000_000_000L;

    public Amount {
        if (currency.getDefaultFractionDigits() < 0) {
            throw new NotMoney(currency + " is not a currency that anything is paid in.");
        }
        if (minorUnits < 0 || minorUnits > MOST) {
            throw new NotMoney("An amount lies between 0 and " + MOST + " minor units.");
        }
    }

    /** @throws NotMoney when the code is none of ISO 4217 */
    public static Amount of(String currencyCode, long minorUnits) {
        return new Amount(currency(currencyCode), minorUnits);
    }

    public static Amount zero(Currency currency) {
        return new Amount(currency, 0);
    }

    public static Amount usd(long cents) {
        return new Amount(USD, cents);
    }

    /** @throws NotMoney when the code is none of ISO 4217 */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new NotMoney("There is no currency " + code + ".", unknown);
        }
    }

    public Amount plus(Amount other) {
        sameCurrency(other);
        return new Amount(currency, minorUnits + other.minorUnits);
    }

    public Amount minus(Amount other) {
        sameCurrency(other);
        return new Amount(currency, minorUnits - other.minorUnits);
    }

    /** What is missing from this amount after {@code got}, never below zero. */
    public Amount lessAtLeastZero(Amount got) {
        sameCurrency(got);
        return new Amount(currency, Math.max(0, minorUnits - got.minorUnits));
    }

    public boolean exceeds(Amount other) {
        sameCurrency(other);
        return minorUnits > other.minorUnits;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isIn(Currency other) {
        return currency.equals(other);
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /** As a person writes it: {@code EUR 150000.00}. */
    @Override
    public String toString() {
        return currency + " " + decimal().toPlainString();
    }

    private void sameCurrency(Amount other) {
        if (!isIn(other.currency)) {
            throw new IllegalArgumentException(this + " and " + other + " are not of one currency");
        }
    }
}
