package org.avert.recommendations.plan.web;

import java.util.UUID;
import org.avert.recommendations.api.PlansApi;
import org.avert.recommendations.api.model.ActionPageDto;
import org.avert.recommendations.api.model.AssessmentDuePageDto;
import org.avert.recommendations.plan.PlanService;
import org.avert.recommendations.recommendation.RecommendationId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PlanController implements PlansApi {
    private final PlanService plans;
    private final PlanMapper mapper;

    PlanController(PlanService plans, PlanMapper mapper) {
        this.plans = plans;
        this.mapper = mapper;
    }

    @Override
    public Mono<ResponseEntity<ActionPageDto>> listActions(
            UUID recommendationId, Integer limit, @Nullable String cursor) {
        return plans.list(new RecommendationId(recommendationId), limit, cursor)
                .map(PlanMapper::actions)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AssessmentDuePageDto>> listAssessmentsDue(Integer limit, @Nullable String cursor) {
        return plans.due(limit, cursor).map(mapper::due).map(ResponseEntity::ok);
    }
}
