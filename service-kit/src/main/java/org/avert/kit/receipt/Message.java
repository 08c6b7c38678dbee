package org.avert.kit.receipt;

import java.time.Instant;
import java.util.UUID;

/**
 * What a desk asks or a source answers; sealed at rest.
 *
 * @param id drawn with the idempotency key, so that a repeated request adds nothing
 * @param at cut to the hour
 */
public record Message(UUID id, From from, Instant at, String text) {

    /** Who wrote it. */
    public enum From {
        DESK,
        SOURCE
    }

    @Override
    public String toString() {
        return "Message[sealed]";
    }
}
