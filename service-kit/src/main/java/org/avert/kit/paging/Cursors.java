package org.avert.kit.paging;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Opaque cursors: the sort keys of the last row, signed, so that a caller can neither read meaning into them nor make
 * one up. Rights are checked anew on each page.
 */
public final class Cursors {
    private static final String SEPARATOR = "\u001f";
    private static final int MAC_LENGTH = 16;

    private final SecretKeySpec key;

    public Cursors(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public String encode(String... keys) {
        var plain = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        var signed = Arrays.copyOf(mac(plain), MAC_LENGTH + plain.length);
        System.arraycopy(plain, 0, signed, MAC_LENGTH, plain.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /**
     * @return the keys, or an empty list for the first page
     * @throws InvalidRequest when this service did not issue the cursor
     */
    public List<String> decode(@Nullable String cursor) {
        if (cursor == null) {
            return List.of();
        }
        var signed = bytes(cursor);
        if (signed.length < MAC_LENGTH) {
            throw foreign();
        }
        var plain = Arrays.copyOfRange(signed, MAC_LENGTH, signed.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(mac(plain), MAC_LENGTH), Arrays.copyOf(signed, MAC_LENGTH))) {
            throw foreign();
        }
        return List.of(new String(plain, StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }

    private static byte[] bytes(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw foreign();
        }
    }

    private static InvalidRequest foreign() {
        return new InvalidRequest(
                "The cursor is not one of this list.", FieldError.of("cursor", "must be the next of a page"));
    }

    private byte[] mac(byte[] plain) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(plain);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
        }
    }
}
