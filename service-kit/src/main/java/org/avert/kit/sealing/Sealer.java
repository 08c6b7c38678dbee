package org.avert.kit.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.avert.kit.caller.Pillar;

/** Seals single fields with AES-256-GCM under the keys of the pillar that owns the record. */
public final class Sealer {
    private static final String HMAC = "HmacSHA256";
    private static final int INDEX_LENGTH = 32;

    private final Keyring keyring;
    private final byte[] fingerprintKey;

    Sealer(Keyring keyring, byte[] key) {
        this.keyring = keyring;
        this.fingerprintKey = hmac(key, "avert fingerprint");
    }

    public byte[] seal(Pillar owner, SealedPlace place, String plain) {
        return seal(owner, place, bytes(plain));
    }

    /** @throws PillarClosed when the owner's key is not here */
    public byte[] seal(Pillar owner, SealedPlace place, byte[] plain) {
        try {
            return keyring.of(owner).aead().encrypt(plain, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("could not seal", e);
        }
    }

    public String open(Pillar owner, SealedPlace place, byte[] sealed) {
        return new String(openBytes(owner, place, sealed), StandardCharsets.UTF_8);
    }

    /**
     * @throws PillarClosed when the owner's key is not here
     * @throws SealBroken when the value was changed, belongs to another table, row, field or pillar, or its key is gone
     */
    public byte[] openBytes(Pillar owner, SealedPlace place, byte[] sealed) {
        var aead = keyring.of(owner).aead();
        try {
            return aead.decrypt(sealed, place.associatedData());
        } catch (GeneralSecurityException e) {
            throw new SealBroken(e);
        }
    }

    /**
     * Blind index: the same for equal values of one field of one pillar, so that they can be found; without the pillar's
     * key nothing follows from it.
     *
     * @return 64 digits in hex
     */
    public String index(Pillar owner, String table, String field, String value) {
        var place = new SealedPlace(table, value, field);
        try {
            return HexFormat.of()
                    .formatHex(keyring.of(owner).prf().computePrimary(place.associatedData(), INDEX_LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no blind index", e);
        }
    }

    /** Whether the key that seals now sealed this value. */
    public boolean isCurrent(Pillar owner, byte[] sealed) {
        var prefix = currentPrefix(owner);
        return Arrays.equals(prefix, Arrays.copyOf(sealed, prefix.length));
    }

    /** What every value begins with that the key sealed which seals now. */
    public byte[] currentPrefix(Pillar owner) {
        return keyring.of(owner).primaryPrefix().clone();
    }

    /** Keyed hash of a secret in hex, the same each time, by a key of the service; without it nothing follows. */
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
