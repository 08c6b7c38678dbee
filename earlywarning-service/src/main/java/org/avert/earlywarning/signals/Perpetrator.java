package org.avert.earlywarning.signals;

/** Class of those held responsible. */
public enum Perpetrator {
    STATE,
    STATE_AFFILIATED,
    NON_STATE_ARMED_GROUP,
    NON_STATE_OTHER,
    SEVERAL,
    UNKNOWN
}
