package org.avert.earlywarning.patterns;

import java.util.UUID;

/** Identity of a pattern. */
public record PatternId(UUID value) {

    public static PatternId random() {
        return new PatternId(UUID.randomUUID());
    }
}
