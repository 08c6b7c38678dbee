package org.avert.kit.access;

import java.util.Arrays;
import java.util.Optional;

/** How confidential something is, from the least to the most; the last two are for named readers or an assignment (¶13, 17, 63). */
public enum Level {
    PUBLIC("public"),
    UN("un"),
    CONFIDENTIAL("confidential"),
    STRICTLY_CONFIDENTIAL("strictly-confidential");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The level as contracts write it ({@code x-level}). */
    public String word() {
        return word;
    }

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** Whether no role alone reads it: only who is assigned or named. */
    public boolean needsNames() {
        return isAtLeast(CONFIDENTIAL);
    }

    static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
