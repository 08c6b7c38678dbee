package org.avert.earlywarning.analyses;

import java.util.UUID;

/** Identity of an analysis. */
public record AnalysisId(UUID value) {

    static AnalysisId random() {
        return new AnalysisId(UUID.randomUUID());
    }
}
