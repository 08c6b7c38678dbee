package org.avert.kit.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over that was given up after many attempts and waits for an operator. Without its data, which may be
 * confidential.
 */
public record ParkedHandover(
        UUID id,
        String type,
        String subject,
        Instant time,
        int attempts,
        Instant parkedAt,
        @Nullable String lastError) {}
