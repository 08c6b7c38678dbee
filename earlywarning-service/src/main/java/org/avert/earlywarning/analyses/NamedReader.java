package org.avert.earlywarning.analyses;

import org.avert.kit.caller.PersonRef;

/** A person named on an analysis. */
public record NamedReader(PersonRef person, Duty duty) {

    /** An analyst works on it, a reader reads it. */
    public enum Duty {
        ANALYST,
        READER
    }
}
