package org.avert.facility.screening;

import java.time.Instant;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.committee.Region;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * The score of one member in one round.
 *
 * @param openedAt when it was opened together with the others, {@code null} while it is sealed
 */
public record Score(
        UUID id,
        ApplicationId application,
        int round,
        PersonRef author,
        String state,
        Region region,
        boolean alternate,
        ScoreSheet sheet,
        Instant submittedAt,
        @Nullable Instant openedAt) {

    static Score sealed(ApplicationId application, int round, Candidate seat, ScoreSheet sheet, Instant now) {
        return new Score(
                UUID.randomUUID(),
                application,
                round,
                seat.person(),
                seat.state(),
                seat.region(),
                seat.alternate(),
                sheet,
                now,
                null);
    }
}
