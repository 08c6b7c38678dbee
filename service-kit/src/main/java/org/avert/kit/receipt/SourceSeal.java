package org.avert.kit.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.avert.kit.sealing.Sealer;

/** Seals what a source tells, bound to table, row and field: moved elsewhere it does not open. */
public final class SourceSeal {
    private final Sealer sealer;

    SourceSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    public byte[] seal(String table, String row, String field, String plain) {
        return sealer.seal(plain, place(table, row, field));
    }

    public byte[] seal(String table, String row, String field, byte[] plain) {
        return seal(table, row, field, new String(Base64.getEncoder().encode(plain), StandardCharsets.US_ASCII));
    }

    public String open(String table, String row, String field, byte[] ciphertext) {
        return sealer.open(ciphertext, place(table, row, field));
    }

    public byte[] openBytes(String table, String row, String field, byte[] ciphertext) {
        return Base64.getDecoder().decode(open(table, row, field, ciphertext));
    }

    private static String place(String table, String row, String field) {
        return table + "/" + row + "/" + field;
    }
}
