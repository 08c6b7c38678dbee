package org.avert.mechanisms.communications;

/** Stage of a communication under the complaint procedure (¶17-19). */
public enum CommunicationStage {
    /** Nobody is assigned yet. */
    RECEIVED,
    UNDER_SCREENING
}
