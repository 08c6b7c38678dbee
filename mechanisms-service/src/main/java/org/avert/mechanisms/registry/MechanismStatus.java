package org.avert.mechanisms.registry;

/** Whether a mandate runs. */
public enum MechanismStatus {
    CURRENT,
    ENDED
}
