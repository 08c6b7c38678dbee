package org.avert.portal.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of one service's list of cases. */
public record CasePage(List<Entry> items, @Nullable String next) {

    /** A case as a list shows it. */
    public record Entry(
            String reference,
            @Nullable String title,
            @Nullable String state,
            Instant updatedAt) {}
}
