package org.avert.mechanisms.sources;

/** Stage of a file. */
public enum FileStage {
    /** Nobody is assigned yet. */
    RECEIVED,
    ASSIGNED,
    /** The receipt code opens nothing any more. */
    CLOSED
}
