package org.avert.kit.confidentiality;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A confidential file opened by somebody who is not named on it ("break glass"): with a reason, for a while, before the
 * eyes of the file's owner, who may end it at once.
 *
 * @param office office of the person, which is what others see
 * @param until when it ends by itself
 * @param endedAt when an owner ended it before
 */
public record Opening(
        UUID id,
        PersonRef person,
        String office,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable Instant endedAt) {

    /** Longest time that a file stays open. */
    public static final Duration LONGEST = Duration.ofHours(4);

    public Opening {
        if (!until.isAfter(openedAt) || until.isAfter(openedAt.plus(LONGEST))) {
            throw new IllegalArgumentException("An opening lasts from a moment to " + LONGEST);
        }
    }

    public static Opening of(PersonRef person, String office, String reason, Instant now, Duration length) {
        return new Opening(UUID.randomUUID(), person, office, reason, now, now.plus(length), null);
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(until);
    }
}
