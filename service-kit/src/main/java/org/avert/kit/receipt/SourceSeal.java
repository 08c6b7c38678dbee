package org.avert.kit.receipt;

import org.avert.kit.caller.Pillar;
import org.avert.kit.sealing.SealedPlace;
import org.avert.kit.sealing.Sealer;

/**
 * Seals what a source tells without an account, under the keys of human rights and bound to table, row and field: moved
 * elsewhere it does not open.
 */
public final class SourceSeal {
    /** The pillar whose keys seal what sources tell. */
    public static final Pillar OWNER = Pillar.HUMAN_RIGHTS;

    private final Sealer sealer;

    SourceSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    public byte[] seal(String table, String row, String field, String plain) {
        return sealer.seal(OWNER, new SealedPlace(table, row, field), plain);
    }

    public byte[] seal(String table, String row, String field, byte[] plain) {
        return sealer.seal(OWNER, new SealedPlace(table, row, field), plain);
    }

    public String open(String table, String row, String field, byte[] ciphertext) {
        return sealer.open(OWNER, new SealedPlace(table, row, field), ciphertext);
    }

    public byte[] openBytes(String table, String row, String field, byte[] ciphertext) {
        return sealer.openBytes(OWNER, new SealedPlace(table, row, field), ciphertext);
    }

    /** Whether the key that seals now sealed this value. */
    public boolean isCurrent(byte[] ciphertext) {
        return sealer.isCurrent(OWNER, ciphertext);
    }
}
