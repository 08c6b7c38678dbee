package org.avert.kit.receipt;

import java.math.BigInteger;
import java.util.UUID;
import org.avert.kit.sealing.Sealer;

/**
 * Makes receipt codes and the keyed hashes by which they are found. A code is made from the random id of what was
 * submitted, the random key of the caller and the key of the service. It is kept nowhere: a repeat of the request with
 * the same key shows it again, and whoever has the store and the service's key, but not the caller's, cannot make it.
 */
public final class ReceiptCodes {
    private static final BigInteger RANGE = BigInteger.TEN.pow(ReceiptCode.RANDOM_DIGITS);
    private static final int HEX = 16;

    private final Sealer sealer;

    ReceiptCodes(Sealer sealer) {
        this.sealer = sealer;
    }

    /**
     * @param channel name of the channel; a code is of no use in another
     * @param callersKey idempotency key of the request, of which the store holds a hash only
     * @param reserved random id drawn with that key
     */
    public ReceiptCode issue(String channel, String callersKey, UUID reserved) {
        var drawn = sealer.fingerprint("receipt code of " + channel + " " + reserved + " " + callersKey);
        var digits = new BigInteger(drawn, HEX).mod(RANGE).toString();
        return ReceiptCode.of("0".repeat(ReceiptCode.RANDOM_DIGITS - digits.length()) + digits);
    }

    /** What is stored of a code. */
    public String fingerprint(String channel, ReceiptCode code) {
        return sealer.fingerprint("receipt " + channel + " " + code.digits());
    }

    /** What is stored once nobody may come back: no code has it, and none can be told to have had another. */
    public String nobodys(String channel, UUID id) {
        return sealer.fingerprint("no receipt " + channel + " " + id);
    }
}
