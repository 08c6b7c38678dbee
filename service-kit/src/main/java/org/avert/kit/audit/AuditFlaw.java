package org.avert.kit.audit;

/** What is wrong with a link of a chain. */
public enum AuditFlaw {
    ROW_CHANGED("the row is not what was written"),
    ROW_MISSING("a row is missing here"),
    ROW_ADDED("a row was put in here"),
    LINK_BROKEN("the row does not follow from the one before it"),
    REWRITTEN("the row is not the one that was signed, so the chain was written anew up to here"),
    TAIL_CUT("rows from here on were signed and are gone"),
    CHECKPOINT_FORGED("the checkpoint was not signed by the service");

    private final String meaning;

    AuditFlaw(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
