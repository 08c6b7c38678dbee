package org.avert.kit.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that a source added; its content is kept apart, piece by piece.
 *
 * @param id drawn with the idempotency key, so that a repeated request adds nothing
 * @param name as the source called it; sealed at rest
 * @param size bytes of the cleaned copy
 * @param at cut to the hour
 */
public record Attachment(UUID id, String name, FileType type, long size, Instant at) {
    /** How many a file of a source holds at most. */
    public static final int MOST = 5;

    /** Bytes of the largest. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Override
    public String toString() {
        return "Attachment[sealed]";
    }
}
