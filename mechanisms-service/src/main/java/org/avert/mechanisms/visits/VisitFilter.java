package org.avert.mechanisms.visits;

import org.jspecify.annotations.Nullable;

/** What a list of visits is narrowed to; {@code null} means any. */
public record VisitFilter(@Nullable String state, @Nullable VisitStage stage) {}
