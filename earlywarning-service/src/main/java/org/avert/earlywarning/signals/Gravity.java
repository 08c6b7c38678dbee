package org.avert.earlywarning.signals;

/** How grave a violation is; only serious and grave ones can make a pattern (¶62). */
public enum Gravity {
    MODERATE,
    SERIOUS,
    GRAVE
}
