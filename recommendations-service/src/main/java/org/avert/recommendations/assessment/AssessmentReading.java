package org.avert.recommendations.assessment;

import java.util.List;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.recommendations.listing.Listing;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationNotFound;
import org.avert.recommendations.recommendation.Recommendations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Shows assessments and the scales that they are made on. */
@Service
public class AssessmentReading {
    private final Assessments assessments;
    private final GradingScales scales;
    private final Recommendations recommendations;
    private final Listing listing;

    AssessmentReading(Assessments assessments, GradingScales scales, Recommendations recommendations, Cursors cursors) {
        this.assessments = assessments;
        this.scales = scales;
        this.recommendations = recommendations;
        this.listing = new Listing(cursors, "assessments");
    }

    public Mono<Page<Assessment>> list(RecommendationId id, int limit, @Nullable String cursor) {
        var before = listing.from(cursor);
        return recommendations
                .find(id)
                .switchIfEmpty(Mono.error(RecommendationNotFound::new))
                .thenMany(assessments.of(id, before, limit + 1))
                .collectList()
                .map(found -> Page.of(found, limit, last -> listing.cursor(last.sequence())));
    }

    public Mono<List<GradingScale>> scales() {
        return scales.all().collectList();
    }
}
