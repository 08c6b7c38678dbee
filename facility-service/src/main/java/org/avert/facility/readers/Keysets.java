package org.avert.facility.readers;

import java.time.Instant;
import org.avert.kit.paging.Cursors;
import org.avert.kit.problem.FieldError;
import org.avert.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cursors of lists that run from the newest row to the oldest. */
@Component
public class Keysets {
    private static final int KEYS = 3;

    private final Cursors cursors;

    Keysets(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @throws InvalidRequest when the cursor is of another list */
    public Keyset at(String list, int limit, @Nullable String cursor) {
        var keys = cursors.decode(cursor);
        if (keys.isEmpty()) {
            return Keyset.first(limit);
        }
        if (keys.size() != KEYS || !keys.get(0).equals(list)) {
            throw new InvalidRequest(
                    "The cursor is not one of this list.", FieldError.of("cursor", "must be the next of a page"));
        }
        return new Keyset(limit, Instant.parse(keys.get(1)), keys.get(2));
    }

    public String after(String list, Instant at, Object id) {
        return cursors.encode(list, at.toString(), id.toString());
    }
}
