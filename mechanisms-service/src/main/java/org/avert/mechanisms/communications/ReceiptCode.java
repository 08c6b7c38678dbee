package org.avert.mechanisms.communications;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.UUID;
import org.avert.kit.sealing.Sealer;

/**
 * What lets an author come back: 25 random digits in groups of five, over 80 bits. It is shown once, stored as a keyed
 * hash only, and made from the id that the author's own idempotency key reserved, so that a repeated submission shows the
 * same code without it being kept anywhere.
 */
public record ReceiptCode(String digits) {
    private static final int LENGTH = 25;
    private static final int GROUP = 5;
    private static final BigInteger RANGE = BigInteger.TEN.pow(LENGTH);

    static ReceiptCode of(UUID reservedId, Sealer sealer) {
        var number = new BigInteger(sealer.fingerprint("receipt code of " + reservedId), 16).mod(RANGE);
        var digits = number.toString();
        return new ReceiptCode("0".repeat(LENGTH - digits.length()) + digits);
    }

    /** However an author types it: spaces and dashes do not matter. */
    public static ReceiptCode typed(String text) {
        return new ReceiptCode(text.replaceAll("[^0-9]", ""));
    }

    public String fingerprint(Sealer sealer) {
        return sealer.fingerprint("receipt " + digits);
    }

    /** In groups, to be read out or written down. */
    public String shown() {
        var groups = new ArrayList<String>();
        for (var from = 0; from < digits.length(); from += GROUP) {
            groups.add(digits.substring(from, Math.min(from + GROUP, digits.length())));
        }
        return String.join("-", groups);
    }

    @Override
    public String toString() {
        return "ReceiptCode[not shown]";
    }
}
