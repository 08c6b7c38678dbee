package org.avert.earlywarning.analyses;

import org.jspecify.annotations.Nullable;

/** Which analyses a list shows; {@code null} asks for all. */
public record AnalysisFilter(
        @Nullable String state, @Nullable Stage stage) {
    public static final AnalysisFilter ALL = new AnalysisFilter(null, null);
}
