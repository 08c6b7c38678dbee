package org.avert.earlywarning.patterns;

import java.util.Locale;

/** What a series counts. */
public enum Measure {
    EVENTS,
    VICTIMS;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
