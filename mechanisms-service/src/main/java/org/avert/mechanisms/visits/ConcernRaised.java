package org.avert.mechanisms.visits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What early warning is told of a concern. */
public record ConcernRaised(
        String concernId,
        String mechanism,
        @Nullable String reportSymbol,
        String state,
        @Nullable String area,
        @Nullable String place,
        String violationType,
        String gravity,
        int victims,
        int events,
        LocalDate occurredOn,
        @Nullable LocalDate occurredUntil,
        String summary) {

    public static final String TYPE = "org.avert.mechanisms.concern-raised";

    static ConcernRaised of(Visit visit, Concern concern, String mechanismName) {
        var report = visit.report();
        return new ConcernRaised(
                concern.id().toString(),
                mechanismName.length() > 200 ? mechanismName.substring(0, 200) : mechanismName,
                report == null ? null : report.symbol(),
                visit.state(),
                concern.area(),
                concern.place(),
                concern.violationType(),
                concern.gravity(),
                concern.victims(),
                concern.events(),
                concern.occurredOn(),
                concern.occurredUntil(),
                concern.summary());
    }
}
