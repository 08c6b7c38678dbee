package org.avert.kit.handover.mongo;

import java.time.Instant;
import java.util.UUID;
import org.avert.kit.handover.Handover;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the field {@code outbox}. Data is JSON text, so that no name or number of it is changed by the store.
 *
 * @param status {@code PENDING} or {@code PARKED}; a delivered entry is removed
 * @param leasedUntil the epoch while nobody delivers it
 */
public record OutboxEntry(
        String eventId,
        String type,
        String subject,
        Instant time,
        String data,
        String status,
        int attempts,
        Instant nextAttemptAt,
        Instant leasedUntil,
        @Nullable String lease,
        @Nullable String lastError,
        @Nullable Instant parkedAt) {
    static final String PENDING = "PENDING";
    static final String PARKED = "PARKED";

    public static OutboxEntry of(Handover handover) {
        return new OutboxEntry(
                handover.id().toString(),
                handover.type(),
                handover.subject(),
                handover.time(),
                handover.data().toString(),
                PENDING,
                0,
                handover.time(),
                Instant.EPOCH,
                null,
                null,
                null);
    }

    UUID id() {
        return UUID.fromString(eventId);
    }
}
