package org.avert.recommendations.recommendation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The first 128 bits of a SHA-256 over texts: small in an index, and no two of a billion alike. */
public record Fingerprint(UUID value) {
    private static final String SEPARATOR = "\u001f";

    public static Fingerprint of(String... texts) {
        return of(List.of(texts));
    }

    public static Fingerprint of(List<String> texts) {
        var bits = ByteBuffer.wrap(sha256(String.join(SEPARATOR, texts)));
        return new Fingerprint(new UUID(bits.getLong(), bits.getLong()));
    }

    /** Case and compatibility forms of letters make no difference. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
