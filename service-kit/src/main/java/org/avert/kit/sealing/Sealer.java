package org.avert.kit.sealing;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals single fields with AES-256-GCM and makes keyed fingerprints of what must be found again. */
public final class Sealer {
    private static final String HMAC = "HmacSHA256";

    private final Aead aead;
    private final byte[] fingerprintKey;

    Sealer(Aead aead, byte[] key) {
        this.aead = aead;
        this.fingerprintKey = hmac(key, "avert fingerprint");
    }

    /**
     * @param associatedData what the value belongs to, such as the id of its row; needed again to open it
     */
    public byte[] seal(String plain, String associatedData) {
        try {
            return aead.encrypt(bytes(plain), bytes(associatedData));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    /** @throws SealBroken when the value was changed, moved to another row or sealed with a key that is gone */
    public String open(byte[] sealed, String associatedData) {
        try {
            return new String(aead.decrypt(sealed, bytes(associatedData)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /** Keyed hash of a secret in hex, the same each time; without the key nothing follows from it. */
    public String fingerprint(String secret) {
        return HexFormat.of().formatHex(hmac(fingerprintKey, secret));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no " + HMAC, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
