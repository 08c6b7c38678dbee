package org.avert.earlywarning.signals;

/** Traffic Light Protocol 2.0 (FIRST, 2022). */
public enum Tlp {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT,
    RED;

    public boolean isConfidential() {
        return compareTo(AMBER) >= 0;
    }
}
