package org.avert.mechanisms.handovers.web;

import java.util.Set;
import org.avert.mechanisms.api.HandoversApi;
import org.avert.mechanisms.api.model.ConcernFollowUpDto;
import org.avert.mechanisms.api.model.ConcernFollowUpHandoverDto;
import org.avert.mechanisms.api.model.HandoverReceiptDto;
import org.avert.mechanisms.visits.VisitService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HandoversController implements HandoversApi {
    private final VisitService visits;

    HandoversController(VisitService visits) {
        this.visits = visits;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveConcernFollowUp(
            String idempotencyKey, Mono<ConcernFollowUpHandoverDto> body) {
        return body.map(ConcernFollowUpHandoverDto::getData)
                .flatMap(this::followUp)
                .map(ResponseEntity::ok);
    }

    private Mono<HandoverReceiptDto> followUp(ConcernFollowUpDto data) {
        var receipt = new HandoverReceiptDto(data.getCaseReference()).reference(data.getCaseReference());
        return visits.followUp(Set.copyOf(data.getConcernIds()), data.getCaseReference())
                .thenReturn(receipt);
    }
}
