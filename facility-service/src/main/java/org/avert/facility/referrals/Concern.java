package org.avert.facility.referrals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is of concern, in general terms: nothing in it identifies a source. */
public record Concern(
        List<String> violationTypes,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        List<String> places,
        @Nullable String summary) {
    public Concern {
        violationTypes = List.copyOf(violationTypes);
        places = List.copyOf(places);
    }
}
