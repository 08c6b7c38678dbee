package org.avert.funding.sources;

/** A rule that says nothing, or contradicts itself. */
public class RuleMalformed extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    RuleMalformed(String fact) {
        super(fact);
    }

    /** The fact as a sentence's end, for a reader. */
    public String fact() {
        return String.valueOf(getMessage());
    }
}
