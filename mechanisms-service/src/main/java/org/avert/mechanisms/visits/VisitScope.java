package org.avert.mechanisms.visits;

import java.util.Set;
import org.avert.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Which visits a caller may see; held in the query.
 *
 * @param states only visits to these, {@code null} for all
 */
public record VisitScope(@Nullable Set<String> states) {
    private static final VisitScope ALL = new VisitScope(null);

    public static VisitScope of(Caller caller) {
        if (caller.hasAnyRole("mandate-holder", "geneva", "new-york")) {
            return ALL;
        }
        if (caller.state() != null) {
            return new VisitScope(Set.of(caller.state()));
        }
        return new VisitScope(caller.countries());
    }
}
