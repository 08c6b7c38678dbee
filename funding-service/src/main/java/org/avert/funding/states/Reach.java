package org.avert.funding.states;

import java.util.HashSet;
import java.util.Set;
import org.avert.kit.caller.Caller;

/**
 * Of which States a caller may see the confidential side.
 *
 * @param all every State
 * @param states these, where not all
 */
public record Reach(boolean all, Set<String> states) {

    public Reach {
        states = Set.copyOf(states);
    }

    /** All for the offices named; the own State for a State, its countries for a country team. */
    public static Reach of(Caller caller, String... offices) {
        var states = new HashSet<String>();
        var state = caller.state();
        if (caller.hasRole("state") && state != null) {
            states.add(state);
        }
        if (caller.hasRole("country-team")) {
            states.addAll(caller.countries());
        }
        return new Reach(caller.hasAnyRole(offices), states);
    }
}
