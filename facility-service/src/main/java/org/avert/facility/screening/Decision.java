package org.avert.facility.screening;

import java.time.Instant;
import java.util.UUID;
import org.avert.facility.applications.ApplicationId;

/** What followed from the votes of a round, and why. */
public record Decision(
        UUID id,
        ApplicationId application,
        int round,
        Outcome outcome,
        String reasons,
        Tally tally,
        Instant decidedAt) {}
