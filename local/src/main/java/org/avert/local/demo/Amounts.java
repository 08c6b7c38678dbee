package org.avert.local.demo;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Amounts and counts for people to read. */
final class Amounts {
    private Amounts() {}

    /** Such as {@code 1 step} and {@code 8 steps}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Such as {@code EUR 150,000.00}; "unknown" when a rate is missing. */
    static String inWords(JsonNode money) {
        return money.isMissingNode()
                ? "unknown"
                : String.format(
                        Locale.ROOT,
                        "%s %,.2f",
                        money.path("currency").asString(),
                        BigDecimal.valueOf(money.path("minorUnits").asLong(), 2));
    }
}
