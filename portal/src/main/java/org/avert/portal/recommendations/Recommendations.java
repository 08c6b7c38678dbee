package org.avert.portal.recommendations;

import java.util.UUID;
import org.avert.portal.api.Api;
import org.avert.portal.client.recommendations.api.MatrixApi;
import org.avert.portal.client.recommendations.api.RecommendationsApi;
import org.avert.portal.client.recommendations.api.model.CountryMatrixDto;
import org.avert.portal.client.recommendations.api.model.RecommendationDetailDto;
import org.avert.portal.client.recommendations.api.model.RecommendationPageDto;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Recommendations of the Council's mechanisms. */
@Component
class Recommendations {

    private static final int PAGE = 25;

    private final RecommendationsApi recommendations;
    private final MatrixApi matrices;

    Recommendations(Api api) {
        recommendations = api.client("recommendations", RecommendationsApi.class);
        matrices = api.client("recommendations", MatrixApi.class);
    }

    Mono<RecommendationPageDto> list(RecommendationFilter filter) {
        return recommendations
                .listRecommendations(
                        filter.state(),
                        null,
                        null,
                        filter.position(),
                        null,
                        filter.cycle(),
                        filter.theme(),
                        null,
                        filter.text(),
                        null,
                        PAGE,
                        filter.cursor())
                .mapNotNull(HttpEntity::getBody);
    }

    Mono<RecommendationDetailDto> get(UUID id) {
        return recommendations.getRecommendation(id).mapNotNull(HttpEntity::getBody);
    }

    Mono<CountryMatrixDto> matrix(String state, @Nullable Integer cycle) {
        return matrices.getCountryMatrix(state, cycle).mapNotNull(HttpEntity::getBody);
    }
}
