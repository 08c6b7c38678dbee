package org.avert.recommendations.plan;

/** DONE waits for an assessment, ASSESSED has been answered by one. */
public enum ActionStatus {
    DONE,
    ASSESSED
}
