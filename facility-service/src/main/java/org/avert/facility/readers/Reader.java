package org.avert.facility.readers;

import org.avert.kit.caller.Caller;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A caller as the database's visibility rules see it.
 *
 * @param secretariat whether this is the facility's secretariat
 * @param ownState State that a delegate speaks for
 * @param member person who claims a seat on the committee; whether there is one, the database knows
 * @param memberState State that the seat must be of
 * @param organisation organisation of a partner
 */
public record Reader(
        boolean secretariat,
        @Nullable String ownState,
        @Nullable PersonRef member,
        @Nullable String memberState,
        @Nullable String organisation) {

    public static Reader of(Caller caller) {
        var sits = caller.hasRole("committee") && caller.state() != null;
        return new Reader(
                caller.hasRole("facility-secretariat"),
                caller.hasRole("state") ? caller.state() : null,
                sits ? caller.person() : null,
                sits ? caller.state() : null,
                caller.hasRole("partner") ? caller.organisation() : null);
    }

    /** The same without what a delegate of the applicant may see: scores are for the panel and the secretariat alone. */
    public Reader ofScreening() {
        return new Reader(secretariat, null, member, memberState, null);
    }
}
