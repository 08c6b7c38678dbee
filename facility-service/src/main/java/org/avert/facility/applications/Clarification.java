package org.avert.facility.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of the secretariat and the State's answer. */
public record Clarification(
        UUID id,
        String question,
        @Nullable LocalDate dueOn,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static Clarification asked(String question, @Nullable LocalDate dueOn, Instant now) {
        return new Clarification(UUID.randomUUID(), question, dueOn, now, null, null);
    }

    boolean open() {
        return answer == null;
    }

    Clarification answered(String newAnswer, Instant now) {
        return new Clarification(id, question, dueOn, askedAt, newAnswer, now);
    }
}
