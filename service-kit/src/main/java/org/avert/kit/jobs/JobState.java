package org.avert.kit.jobs;

/** QUEUED → RUNNING → SUCCEEDED | FAILED | CANCELLED. */
public enum JobState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELLED;

    public boolean isEnd() {
        return this == SUCCEEDED || this == FAILED || this == CANCELLED;
    }
}
