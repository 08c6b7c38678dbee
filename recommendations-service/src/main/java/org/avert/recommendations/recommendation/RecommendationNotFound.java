package org.avert.recommendations.recommendation;

import org.avert.kit.problem.NotFound;

public final class RecommendationNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public RecommendationNotFound() {
        super("recommendation");
    }
}
