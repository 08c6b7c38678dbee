package org.avert.mechanisms.communications;

import java.time.Instant;
import java.util.UUID;

/**
 * A question of the desk or an answer of the author; times are cut to the hour.
 *
 * @param id drawn with the idempotency key, so that a repeated request adds nothing
 */
public record Message(UUID id, From from, Instant at, String text) {

    /** Who wrote it. */
    public enum From {
        DESK,
        AUTHOR
    }
}
