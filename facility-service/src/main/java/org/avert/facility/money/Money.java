package org.avert.facility.money;

/**
 * An amount in its own currency.
 *
 * @param currency ISO 4217 code
 * @param minorUnits amount in the currency's minor unit
 */
public record Money(String currency, long minorUnits) {}
