package org.avert.facility.plans.web;

import java.net.URI;
import java.util.UUID;
import org.avert.facility.api.PlansApi;
import org.avert.facility.api.model.ActivityCompletionDto;
import org.avert.facility.api.model.AssistancePlanDto;
import org.avert.facility.api.model.AssistancePlanPageDto;
import org.avert.facility.api.model.PlanDraftDto;
import org.avert.facility.api.model.PlanStatusDto;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationReading;
import org.avert.facility.plans.ActivityService;
import org.avert.facility.plans.AssistancePlan;
import org.avert.facility.plans.PlanId;
import org.avert.facility.plans.PlanReading;
import org.avert.facility.plans.PlanService;
import org.avert.facility.plans.PlanStatus;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PlanController implements PlansApi {
    private final PlanReading reading;
    private final PlanService plans;
    private final ActivityService activities;
    private final ApplicationReading applications;

    PlanController(
            PlanReading reading, PlanService plans, ActivityService activities, ApplicationReading applications) {
        this.reading = reading;
        this.plans = plans;
        this.activities = activities;
        this.applications = applications;
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanDto>> draftAssistancePlan(
            UUID applicationId, String idempotencyKey, Mono<PlanDraftDto> body) {
        var id = new ApplicationId(applicationId);
        return applications
                .sight(id)
                .then(body)
                .map(PlanMapper::toText)
                .flatMap(text -> plans.draft(id, text))
                .map(PlanController::created);
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanPageDto>> listAssistancePlans(
            @Nullable PlanStatusDto status, Integer limit, @Nullable String cursor) {
        return reading.list(status == null ? null : PlanStatus.valueOf(status.name()), limit, cursor)
                .map(PlanMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanDto>> getAssistancePlan(UUID planId) {
        return reading.get(new PlanId(planId)).map(PlanController::answer);
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanDto>> updateAssistancePlan(
            UUID planId, Mono<PlanDraftDto> body, @Nullable String ifMatch) {
        var id = new PlanId(planId);
        return reading.sight(id)
                .then(body)
                .map(PlanMapper::toText)
                .flatMap(text -> plans.update(id, ifMatch, text))
                .map(PlanController::answer);
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanDto>> agreeAssistancePlan(UUID planId, @Nullable String ifMatch) {
        return plans.agree(new PlanId(planId), ifMatch).map(PlanController::answer);
    }

    @Override
    public Mono<ResponseEntity<AssistancePlanDto>> completePlanActivity(
            UUID planId, UUID activityId, Mono<ActivityCompletionDto> body) {
        var id = new PlanId(planId);
        return reading.sight(id)
                .then(body)
                .map(ActivityMapper::toCompletion)
                .flatMap(completion -> activities.complete(id, activityId, completion))
                .map(PlanController::answer);
    }

    private static ResponseEntity<AssistancePlanDto> answer(AssistancePlan plan) {
        return ResponseEntity.ok().eTag(ETags.of(plan.version())).body(PlanMapper.toDto(plan));
    }

    private static ResponseEntity<AssistancePlanDto> created(AssistancePlan plan) {
        return ResponseEntity.created(URI.create(plan.id().path()))
                .eTag(ETags.of(plan.version()))
                .body(PlanMapper.toDto(plan));
    }
}
