package org.avert.facility.plans.web;

import java.net.URI;
import org.avert.facility.api.HandoversApi;
import org.avert.facility.api.model.AssessmentContentDto;
import org.avert.facility.api.model.AssessmentHandoverDto;
import org.avert.facility.api.model.DisbursementContentDto;
import org.avert.facility.api.model.DisbursementHandoverDto;
import org.avert.facility.api.model.HandoverReceiptDto;
import org.avert.facility.plans.Assessment;
import org.avert.facility.plans.AssistancePlan;
import org.avert.facility.plans.NoticeService;
import org.avert.facility.plans.PlanId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HandoverController implements HandoversApi {
    private final NoticeService notices;

    HandoverController(NoticeService notices) {
        this.notices = notices;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveDisbursement(
            String idempotencyKey, Mono<DisbursementHandoverDto> body) {
        return body.map(DisbursementHandoverDto::getData)
                .flatMap(this::disbursed)
                .map(HandoverController::receipt);
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveAssessment(
            String idempotencyKey, Mono<AssessmentHandoverDto> body) {
        return body.map(AssessmentHandoverDto::getData).flatMap(this::assessed).map(HandoverController::receipt);
    }

    private Mono<AssistancePlan> disbursed(DisbursementContentDto dto) {
        return notices.disbursed(new PlanId(dto.getPlanId()), PlanMapper.toDisbursement(dto));
    }

    private Mono<AssistancePlan> assessed(AssessmentContentDto dto) {
        var assessment = new Assessment(dto.getRecommendationId(), dto.getGrade(), dto.getAssessedAt());
        return notices.assessed(dto.getActivityId(), assessment);
    }

    private static ResponseEntity<HandoverReceiptDto> receipt(AssistancePlan plan) {
        return ResponseEntity.created(URI.create(plan.id().path()))
                .body(new HandoverReceiptDto(plan.id().toString()).reference(plan.reference()));
    }
}
