package org.avert.earlywarning.signals;

/** Reliability of the source: A (completely reliable) to E (unreliable), F cannot be judged. */
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
