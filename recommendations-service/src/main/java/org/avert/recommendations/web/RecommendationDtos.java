package org.avert.recommendations.web;

import org.avert.recommendations.api.model.LatestAssessmentDto;
import org.avert.recommendations.api.model.PositionDto;
import org.avert.recommendations.api.model.RecommendationDto;
import org.avert.recommendations.api.model.RegionDto;
import org.avert.recommendations.recommendation.LatestAssessment;
import org.avert.recommendations.recommendation.Position;
import org.avert.recommendations.recommendation.Recommendation;
import org.avert.recommendations.vocabulary.Countries;
import org.avert.recommendations.vocabulary.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Recommendations as the contract shows them. */
@Component
public class RecommendationDtos {
    private final Countries countries;

    RecommendationDtos(Countries countries) {
        this.countries = countries;
    }

    public RecommendationDto toDto(Recommendation it) {
        return new RecommendationDto(
                        it.id().value(),
                        it.body(),
                        it.state(),
                        countries.nameOf(it.state()),
                        it.text(),
                        it.themes(),
                        it.updatedAt())
                .region(toDto(it.region()))
                .author(it.author())
                .authorName(nameOf(it.author()))
                .position(toDto(it.position()))
                .session(it.session())
                .cycle(it.cycle())
                .actionCategory(it.actionCategory())
                .sample(it.sample());
    }

    public @Nullable String nameOf(@Nullable String code) {
        return code == null ? null : countries.nameOf(code);
    }

    public static @Nullable RegionDto toDto(@Nullable Region region) {
        return region == null ? null : RegionDto.fromValue(region.name());
    }

    public static @Nullable PositionDto toDto(@Nullable Position position) {
        return position == null ? null : PositionDto.fromValue(position.name());
    }

    public static @Nullable LatestAssessmentDto toDto(@Nullable LatestAssessment it) {
        return it == null
                ? null
                : new LatestAssessmentDto(
                        it.grade(),
                        it.gradeLabel(),
                        it.narrative(),
                        EvidenceDtos.toDto(it.evidence()),
                        it.assessedAt());
    }
}
