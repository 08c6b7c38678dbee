package org.avert.recommendations.assessment.web;

import java.net.URI;
import java.util.UUID;
import org.avert.recommendations.api.AssessmentsApi;
import org.avert.recommendations.api.model.AssessmentDto;
import org.avert.recommendations.api.model.AssessmentPageDto;
import org.avert.recommendations.api.model.AssessmentRequestDto;
import org.avert.recommendations.api.model.AssessmentScaleListDto;
import org.avert.recommendations.assessment.AssessmentReading;
import org.avert.recommendations.assessment.AssessmentService;
import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class AssessmentController implements AssessmentsApi {
    private final AssessmentService assessments;
    private final AssessmentReading reading;

    AssessmentController(AssessmentService assessments, AssessmentReading reading) {
        this.assessments = assessments;
        this.reading = reading;
    }

    @Override
    public Mono<ResponseEntity<AssessmentDto>> assessRecommendation(
            UUID recommendationId, String idempotencyKey, Mono<AssessmentRequestDto> assessmentRequestDto) {
        return assessmentRequestDto
                .map(AssessmentMapper::toDomain)
                .flatMap(draft -> assessments.assess(new RecommendationId(recommendationId), draft))
                .map(AssessmentMapper::toDto)
                .map(made -> ResponseEntity.created(placeOf(made)).body(made));
    }

    private static URI placeOf(AssessmentDto made) {
        return URI.create("/v1/recommendations/" + made.getRecommendationId() + "/assessments");
    }

    @Override
    public Mono<ResponseEntity<AssessmentPageDto>> listAssessments(
            UUID recommendationId, Integer limit, @Nullable String cursor) {
        return reading.list(new RecommendationId(recommendationId), limit, cursor)
                .map(AssessmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AssessmentScaleListDto>> listAssessmentScales() {
        return reading.scales().map(AssessmentMapper::toDto).map(ResponseEntity::ok);
    }
}
