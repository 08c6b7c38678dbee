package org.avert.facility.applications;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.Unprocessable;

/**
 * A document of an application, without its content.
 *
 * @param size bytes
 * @param sha256 in hex
 */
public record Document(
        DocumentId id,
        ApplicationId application,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt) {
    public static final int LARGEST = 5 * 1024 * 1024;

    /** @throws Unprocessable when it is empty, too large, of a type that is not taken, or not what its type says */
    static Document of(ApplicationId application, String name, String mediaType, byte[] content, Instant now) {
        var type = DocumentType.of(mediaType)
                .orElseThrow(() -> refused(FieldError.of("mediaType", "is not a type that is taken")));
        if (content.length == 0 || content.length > LARGEST) {
            throw refused(FieldError.at("", "must have between 1 and %d bytes".formatted(LARGEST)));
        }
        if (!type.fits(content)) {
            throw refused(FieldError.at("", "is not " + type.mediaType()));
        }
        return new Document(
                new DocumentId(UUID.randomUUID()),
                application,
                name,
                type.mediaType(),
                content.length,
                sha256(content),
                now);
    }

    private static Unprocessable refused(FieldError error) {
        return new Unprocessable("The document cannot be taken.", error);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is part of every JDK", missing);
        }
    }
}
