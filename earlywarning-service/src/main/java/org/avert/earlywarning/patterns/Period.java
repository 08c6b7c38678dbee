package org.avert.earlywarning.patterns;

/** Weeks from {@code from} to {@code to}, both included. */
public record Period(Week from, Week to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end before it begins");
        }
    }

    Period withHistory(int weeks) {
        return new Period(from.minus(weeks), to);
    }
}
