package org.avert.earlywarning.patterns;

import org.avert.earlywarning.signals.ViolationType;
import org.jspecify.annotations.Nullable;

/** Which patterns a list shows; {@code null} asks for all. */
public record PatternFilter(
        @Nullable String state,
        @Nullable ViolationType type,
        @Nullable String area,
        @Nullable PatternStatus status) {}
