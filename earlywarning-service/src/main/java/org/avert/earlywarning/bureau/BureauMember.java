package org.avert.earlywarning.bureau;

import org.avert.kit.caller.PersonRef;

/**
 * A member of the Bureau.
 *
 * @param state State from whose cases the member is recused
 */
public record BureauMember(PersonRef person, Office office, String state) {

    /** Office on the Bureau. */
    public enum Office {
        PRESIDENT,
        VICE_PRESIDENT
    }
}
