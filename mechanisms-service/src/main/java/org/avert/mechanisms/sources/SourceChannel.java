package org.avert.mechanisms.sources;

/** A way in for people without an account. A receipt code of one is of no use in the other. */
public enum SourceChannel {
    /** Complaint procedure (¶17-19, 71(a)). */
    COMMUNICATION(
            "communication",
            "communications",
            new DeskSteps(
                    "getCommunication",
                    "assignReaders",
                    "askAuthor",
                    "closeCommunication",
                    "setIntake",
                    "readAttachment",
                    "readOriginalAttachment")),
    /** Intimidation and reprisals (¶52). */
    REPRISAL(
            "reprisal",
            "reprisals",
            new DeskSteps(
                    "getReprisal",
                    "assignReprisalReaders",
                    "askReporter",
                    "closeReprisal",
                    "setReprisalIntake",
                    "readReprisalAttachment",
                    "readOriginalReprisalAttachment"));

    private final String file;
    private final String collection;
    private final DeskSteps steps;

    SourceChannel(String file, String collection, DeskSteps steps) {
        this.file = file;
        this.collection = collection;
        this.steps = steps;
    }

    /** What one file is called. */
    public String file() {
        return file;
    }

    /** What the files are called, also at rest. */
    public String collection() {
        return collection;
    }

    DeskSteps steps() {
        return steps;
    }

    /** The desk's steps as the audit names them: by the contract's operation. */
    record DeskSteps(
            String get, String assign, String ask, String close, String intake, String attachment, String original) {}
}
