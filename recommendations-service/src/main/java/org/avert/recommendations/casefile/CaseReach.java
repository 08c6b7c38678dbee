package org.avert.recommendations.casefile;

import org.avert.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a caller may read: the desks all, a State its own, nobody else any.
 *
 * @param all whether of every State
 * @param own the one State otherwise
 */
public record CaseReach(boolean all, @Nullable String own) {

    public static CaseReach of(Caller caller) {
        return new CaseReach(
                caller.hasAnyRole("geneva", "facility-secretariat"), caller.hasRole("state") ? caller.state() : null);
    }

    public boolean mayRead(String state) {
        return all || state.equals(own);
    }
}
