package org.avert.kit.sealing;

import java.time.Instant;
import org.avert.kit.caller.Pillar;

/**
 * A pillar's keysets as the service's store has them: encrypted by the pillar's key, useless without it.
 *
 * @param values encrypted keyset that seals values
 * @param index encrypted keyset of the blind index, which stays the same: an index cannot be computed anew
 * @param stage how far a rotation is
 * @param changedAt when {@code stage} was reached
 * @param primarySince when the key that seals now began to
 */
@SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
public record StoredKeyset(
        Pillar pillar,
        long version,
        byte[] values,
        byte[] index,
        Stage stage,
        Instant changedAt,
        Instant primarySince) {

    /** A new key is added first, so that every instance can open what it seals before one of them seals with it. */
    public enum Stage {
        SETTLED,
        ADDED,
        PROMOTED
    }

    StoredKeyset next(Stage reached, byte[] changed, Instant now) {
        var since = reached == Stage.PROMOTED ? now : primarySince;
        return new StoredKeyset(pillar, version + 1, changed, index, reached, now, since);
    }
}
