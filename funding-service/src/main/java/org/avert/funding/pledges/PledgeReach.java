package org.avert.funding.pledges;

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

    static PledgeReach of(Caller caller) {
        return new PledgeReach(
                caller.hasRole("donor") ? caller.organisation() : null, Reach.of(caller, "facility-secretariat"));
    }
}
