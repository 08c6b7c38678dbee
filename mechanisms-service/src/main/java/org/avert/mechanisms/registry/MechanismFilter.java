package org.avert.mechanisms.registry;

import org.jspecify.annotations.Nullable;

/** What a list of mechanisms is narrowed to; {@code null} means any. */
public record MechanismFilter(
        @Nullable MechanismType type, @Nullable PreventionDimension prevention, MechanismStatus status) {}
