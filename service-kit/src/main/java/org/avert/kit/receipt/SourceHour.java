package org.avert.kit.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The only time that is kept of a source. */
public final class SourceHour {
    private SourceHour() {}

    public static Instant of(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS);
    }
}
