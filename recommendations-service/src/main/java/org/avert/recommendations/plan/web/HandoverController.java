package org.avert.recommendations.plan.web;

import java.net.URI;
import org.avert.recommendations.api.HandoversApi;
import org.avert.recommendations.api.model.CompletedActionHandoverDto;
import org.avert.recommendations.api.model.HandoverReceiptDto;
import org.avert.recommendations.plan.CompletedActionService;
import org.avert.recommendations.plan.ImplementationAction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HandoverController implements HandoversApi {
    private final CompletedActionService completed;

    HandoverController(CompletedActionService completed) {
        this.completed = completed;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveCompletedAction(
            String idempotencyKey, Mono<CompletedActionHandoverDto> completedActionHandoverDto) {
        return completedActionHandoverDto
                .map(handover -> PlanMapper.toDomain(handover.getData()))
                .flatMap(completed::receive)
                .map(HandoverController::receipt);
    }

    private static ResponseEntity<HandoverReceiptDto> receipt(ImplementationAction action) {
        var place = URI.create("/v1/recommendations/" + action.recommendation() + "/actions");
        return ResponseEntity.created(place)
                .body(new HandoverReceiptDto(action.id().toString())
                        .reference(action.caseReference().value()));
    }
}
