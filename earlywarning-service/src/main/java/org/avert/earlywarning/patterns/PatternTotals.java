package org.avert.earlywarning.patterns;

/** What the explanation of a pattern counts in the weeks of its alarms. */
public record PatternTotals(long alarms, long events, long victims, long signals) {
    static final PatternTotals NONE = new PatternTotals(0, 0, 0, 0);
}
