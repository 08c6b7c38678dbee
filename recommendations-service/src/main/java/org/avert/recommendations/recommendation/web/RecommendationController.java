package org.avert.recommendations.recommendation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.avert.kit.version.ETags;
import org.avert.recommendations.api.RecommendationsApi;
import org.avert.recommendations.api.model.PositionDto;
import org.avert.recommendations.api.model.RecommendationDetailDto;
import org.avert.recommendations.api.model.RecommendationLookupDto;
import org.avert.recommendations.api.model.RecommendationLookupResultDto;
import org.avert.recommendations.api.model.RecommendationPageDto;
import org.avert.recommendations.api.model.RegionDto;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.recommendation.Position;
import org.avert.recommendations.recommendation.RecommendationFilter;
import org.avert.recommendations.recommendation.RecommendationId;
import org.avert.recommendations.recommendation.RecommendationService;
import org.avert.recommendations.recommendation.RecommendationSource;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class RecommendationController implements RecommendationsApi {
    private final RecommendationService recommendations;
    private final RecommendationMapper mapper;

    RecommendationController(RecommendationService recommendations, RecommendationMapper mapper) {
        this.recommendations = recommendations;
        this.mapper = mapper;
    }

    @Override
    public Mono<ResponseEntity<RecommendationPageDto>> listRecommendations(
            @Nullable String state,
            @Nullable RegionDto region,
            @Nullable String author,
            @Nullable PositionDto position,
            @Nullable Integer session,
            @Nullable Integer cycle,
            @Nullable String theme,
            @Nullable Integer actionCategory,
            @Nullable String text,
            @Nullable Instant updatedSince,
            Integer limit,
            @Nullable String cursor) {
        var filter = new RecommendationFilter(
                state,
                region == null ? null : Region.valueOf(region.getValue()),
                author,
                position == null ? null : Position.valueOf(position.getValue()),
                session,
                cycle,
                theme,
                actionCategory,
                text,
                updatedSince);
        return recommendations.list(filter, limit, cursor).map(mapper::page).map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<RecommendationDetailDto>> getRecommendation(UUID recommendationId) {
        var id = new RecommendationId(recommendationId);
        return recommendations.get(id).zipWith(recommendations.sources(id), this::detail);
    }

    private ResponseEntity<RecommendationDetailDto> detail(
            AssessedRecommendation found, List<RecommendationSource> sources) {
        return ResponseEntity.ok()
                .eTag(ETags.of(found.recommendation().version()))
                .body(mapper.detail(found, sources));
    }

    @Override
    public Mono<ResponseEntity<RecommendationLookupResultDto>> lookupRecommendations(
            Mono<RecommendationLookupDto> recommendationLookupDto) {
        return recommendationLookupDto
                .map(RecommendationLookupDto::getIds)
                .flatMap(ids -> recommendations
                        .lookup(ids.stream().map(RecommendationId::new).toList())
                        .map(found -> mapper.looked(ids, found)))
                .map(ResponseEntity::ok);
    }
}
