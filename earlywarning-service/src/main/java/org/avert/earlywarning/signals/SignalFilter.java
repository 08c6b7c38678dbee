package org.avert.earlywarning.signals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which signals a list shows; {@code null} asks for all. */
public record SignalFilter(
        @Nullable String state,
        @Nullable ViolationType type,
        @Nullable String area,
        @Nullable UUID pattern,
        @Nullable SourceType sourceType,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
