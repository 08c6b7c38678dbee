package org.avert.facility.readers;

import java.time.Instant;

/**
 * Where a page of a list starts: below the last row of the page before, newest first.
 *
 * @param limit most rows of the page
 * @param before time of that row
 * @param id its id
 */
public record Keyset(int limit, Instant before, String id) {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final String LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    static Keyset first(int limit) {
        return new Keyset(limit, LATEST, LAST);
    }

    /** Its presence tells that there is a next page. */
    public int oneMore() {
        return limit + 1;
    }
}
