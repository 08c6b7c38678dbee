package org.avert.recommendations.recommendation;

import java.util.List;
import org.avert.kit.paging.Cursors;
import org.avert.kit.paging.Page;
import org.avert.recommendations.listing.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Finds recommendations. */
@Service
public class RecommendationService {
    private final Recommendations recommendations;
    private final Listing listing;

    RecommendationService(Recommendations recommendations, Cursors cursors) {
        this.recommendations = recommendations;
        this.listing = new Listing(cursors, "recommendations");
    }

    public Mono<Page<Recommendation>> list(RecommendationFilter filter, int limit, @Nullable String cursor) {
        return recommendations
                .page(filter, listing.from(cursor), limit + 1)
                .collectList()
                .map(found -> Page.of(found, limit, last -> listing.cursor(last.sequence())));
    }

    public Mono<AssessedRecommendation> get(RecommendationId id) {
        return recommendations.findAssessed(id).switchIfEmpty(Mono.error(RecommendationNotFound::new));
    }

    public Mono<List<RecommendationSource>> sources(RecommendationId id) {
        return recommendations.sources(id).collectList();
    }

    /** Those of the ids that exist. */
    public Mono<List<Recommendation>> lookup(List<RecommendationId> ids) {
        return recommendations.findAll(ids).collectList();
    }
}
