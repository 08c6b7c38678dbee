package org.avert.earlywarning.signals;

import org.avert.kit.caller.Caller;
import org.avert.kit.caller.PersonRef;

/**
 * Who reads signals: everyone their own; an analyst all but those marked RED, which only analysts see who are assigned to
 * a pattern that such a signal is part of.
 */
public record SignalReader(PersonRef person, boolean analyst) {

    public static SignalReader of(Caller caller) {
        return new SignalReader(caller.person(), caller.hasRole("analyst"));
    }
}
