package org.avert.earlywarning.patterns;

import org.avert.earlywarning.signals.ViolationType;
import org.jspecify.annotations.Nullable;

/** Which series a list shows; {@code null} asks for all. */
public record SeriesFilter(
        @Nullable String state,
        @Nullable ViolationType type,
        @Nullable String area,
        @Nullable Measure measure,
        @Nullable Boolean alarmed) {}
