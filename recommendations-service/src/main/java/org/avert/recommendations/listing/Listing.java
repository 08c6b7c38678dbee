package org.avert.recommendations.listing;

import org.avert.kit.paging.Cursors;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The cursors of one list that is walked by a sequence.
 *
 * @param name written into each cursor, so that one of another list is refused
 */
public record Listing(Cursors cursors, String name) {

    /**
     * @return the sequence after which the page begins, absent for the first
     * @throws InvalidRequest when the cursor is not one of this list
     */
    public @Nullable Long from(@Nullable String cursor) {
        var keys = cursors.decode(cursor);
        if (keys.isEmpty()) {
            return null;
        }
        if (keys.size() != 2 || !keys.get(0).equals(name)) {
            throw new InvalidRequest(
                    "The cursor is not one of this list.", FieldError.of("cursor", "must be the next of a page"));
        }
        return Long.valueOf(keys.get(1));
    }

    public String cursor(long sequence) {
        return cursors.encode(name, Long.toString(sequence));
    }
}
