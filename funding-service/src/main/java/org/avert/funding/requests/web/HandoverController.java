package org.avert.funding.requests.web;

import java.net.URI;
import org.avert.funding.api.HandoversApi;
import org.avert.funding.api.model.HandoverReceiptDto;
import org.avert.funding.api.model.PlanHandoverDto;
import org.avert.funding.requests.FundingRequest;
import org.avert.funding.requests.PlanIntake;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HandoverController implements HandoversApi {

    private final PlanIntake intake;

    HandoverController(PlanIntake intake) {
        this.intake = intake;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receivePlan(String idempotencyKey, Mono<PlanHandoverDto> body) {
        return body.map(PlanHandoverDto::getData)
                .flatMap(plan -> intake.receive(PlanMapper.plan(plan), PlanMapper.rates(plan.getRates())))
                .map(HandoverController::receipt);
    }

    private static ResponseEntity<HandoverReceiptDto> receipt(FundingRequest request) {
        return ResponseEntity.created(URI.create("/v1/request-files/" + request.id()))
                .body(new HandoverReceiptDto(request.id().toString())
                        .reference(request.plan().caseReference().toString()));
    }
}
