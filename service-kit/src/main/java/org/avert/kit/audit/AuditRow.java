package org.avert.kit.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of a chain.
 *
 * @param chain id of the chain, drawn when the instance started
 * @param seq place in the chain, from 1
 * @param previous hash of the row before, {@link #GENESIS} for the first
 * @param hash SHA-256 in hex over every other field
 */
public record AuditRow(UUID chain, long seq, AuditEntry entry, String previous, String hash) {
    public static final String GENESIS = "0".repeat(64);

    static AuditRow link(UUID chain, long seq, AuditEntry entry, String previous) {
        return new AuditRow(chain, seq, entry, previous, hashOf(chain, seq, entry, previous));
    }

    boolean isIntact() {
        return hash.equals(hashOf(chain, seq, entry, previous));
    }

    private static String hashOf(UUID chain, long seq, AuditEntry entry, String previous) {
        var digest = sha256();
        add(digest, chain.toString());
        add(digest, Long.toString(seq));
        add(digest, Long.toString(entry.at().toEpochMilli()));
        add(digest, entry.act().name());
        add(digest, entry.operation());
        add(digest, entry.objectType());
        add(digest, entry.objectId());
        add(digest, entry.issuer());
        add(digest, entry.subject());
        add(digest, entry.office());
        add(digest, entry.requestId());
        add(digest, previous);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Length before text, so that no two different rows read the same; an absent field differs from an empty one. */
    private static void add(MessageDigest digest, @Nullable String field) {
        var bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(field == null ? -1 : bytes.length)
                .array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
