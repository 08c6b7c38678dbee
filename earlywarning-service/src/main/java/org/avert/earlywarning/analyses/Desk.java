package org.avert.earlywarning.analyses;

import org.avert.kit.caller.Caller;
import org.avert.kit.caller.PersonRef;

/**
 * From where a caller looks at analyses: named on them; as High Commissioner once they are submitted; as President or
 * member of the Bureau once they are transmitted, but never at those of the own State. Nobody else sees that they exist.
 */
public record Desk(PersonRef person, boolean highCommissioner, boolean council) {

    public static Desk of(Caller caller) {
        return new Desk(caller.person(), caller.hasRole("high-commissioner"), caller.hasAnyRole("president", "bureau"));
    }
}
