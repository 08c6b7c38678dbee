package org.avert.local.demo;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** An amount for people to read. */
final class Amounts {
    private Amounts() {}

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
