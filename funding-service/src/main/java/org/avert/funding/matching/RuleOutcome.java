package org.avert.funding.matching;

/** What is not known does not pass. */
public enum RuleOutcome {
    PASSED,
    FAILED;

    static RuleOutcome of(boolean passed) {
        return passed ? PASSED : FAILED;
    }
}
