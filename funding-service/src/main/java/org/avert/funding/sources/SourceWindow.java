package org.avert.funding.sources;

import org.jspecify.annotations.Nullable;

/** A part of a source with a purpose of its own. */
public record SourceWindow(
        String code, String name, @Nullable String description) {}
