package org.avert.mechanisms.visits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern that the report of a visit raises; early warning takes each as a signal (¶23, 25, 63). Violation and gravity
 * are words of early warning's taxonomy.
 *
 * @param caseReference the case it led to, once an analysis was opened on it
 */
public record Concern(
        UUID id,
        @Nullable String area,
        @Nullable String place,
        String violationType,
        String gravity,
        LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        int victims,
        int events,
        String summary,
        @Nullable String caseReference) {

    Concern ledTo(String reference) {
        return new Concern(
                id,
                area,
                place,
                violationType,
                gravity,
                occurredOn,
                occurredUntil,
                victims,
                events,
                summary,
                reference);
    }
}
