package org.avert.recommendations.recommendation.web;

import static org.avert.recommendations.web.RecommendationDtos.toDto;

import java.util.List;
import java.util.UUID;
import org.avert.kit.paging.Page;
import org.avert.recommendations.api.model.RecommendationDetailDto;
import org.avert.recommendations.api.model.RecommendationLookupResultDto;
import org.avert.recommendations.api.model.RecommendationPageDto;
import org.avert.recommendations.api.model.RecommendationSourceDto;
import org.avert.recommendations.recommendation.AssessedRecommendation;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.recommendation.RecommendationSource;
import org.avert.recommendations.web.RecommendationDtos;
import org.springframework.stereotype.Component;

@Component
class RecommendationMapper {
    private final RecommendationDtos dtos;

    RecommendationMapper(RecommendationDtos dtos) {
        this.dtos = dtos;
    }

    RecommendationPageDto page(Page<Recommendation> page) {
        return new RecommendationPageDto(page.items().stream().map(dtos::toDto).toList()).next(page.next());
    }

    RecommendationLookupResultDto looked(List<UUID> asked, List<Recommendation> found) {
        var known = found.stream().map(it -> it.id().value()).toList();
        return new RecommendationLookupResultDto(
                found.stream().map(dtos::toDto).toList(),
                asked.stream().distinct().filter(id -> !known.contains(id)).toList());
    }

    RecommendationDetailDto detail(AssessedRecommendation assessed, List<RecommendationSource> sources) {
        var it = dtos.toDto(assessed.recommendation());
        return new RecommendationDetailDto(
                        it.getId(),
                        it.getBody(),
                        it.getState(),
                        it.getStateName(),
                        it.getText(),
                        it.getThemes(),
                        it.getUpdatedAt(),
                        sources.stream().map(RecommendationMapper::source).toList())
                .region(it.getRegion())
                .author(it.getAuthor())
                .authorName(it.getAuthorName())
                .position(it.getPosition())
                .session(it.getSession())
                .cycle(it.getCycle())
                .actionCategory(it.getActionCategory())
                .sample(it.getSample())
                .latestAssessment(toDto(assessed.assessment()));
    }

    private static RecommendationSourceDto source(RecommendationSource source) {
        return new RecommendationSourceDto(source.publisher(), source.file(), source.line(), source.importedAt())
                .differences(source.differences());
    }
}
