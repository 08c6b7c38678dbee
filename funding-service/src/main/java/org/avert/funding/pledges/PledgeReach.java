package org.avert.funding.pledges;

import java.util.Set;
import org.avert.funding.states.Reach;
import org.avert.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose pledges a caller may see.
 *
 * @param organisation a donor's own, or {@code null}
 * @param states those for requests of these States
 */
public record PledgeReach(@Nullable String organisation, Reach states) {

    private static final Reach NOWHERE = new Reach(false, Set.of());

    /** Those that the caller's organisation made: what it may take steps on. */
    static PledgeReach ofOwner(Caller caller) {
        return new PledgeReach(caller.hasRole("donor") ? caller.organisation() : null, NOWHERE);
    }

    static PledgeReach of(Caller caller) {
        return new PledgeReach(
                caller.hasRole("donor") ? caller.organisation() : null, Reach.of(caller, "facility-secretariat"));
    }
}
