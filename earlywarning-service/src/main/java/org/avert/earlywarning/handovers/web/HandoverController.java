package org.avert.earlywarning.handovers.web;

import java.net.URI;
import org.avert.earlywarning.analyses.CouncilSteps;
import org.avert.earlywarning.analyses.ReferralAnswer;
import org.avert.earlywarning.api.HandoversApi;
import org.avert.earlywarning.api.model.ConcernHandoverDto;
import org.avert.earlywarning.api.model.HandoverReceiptDto;
import org.avert.earlywarning.api.model.ReferralOutcomeDto;
import org.avert.earlywarning.api.model.ReferralOutcomeHandoverDto;
import org.avert.earlywarning.signals.SignalService;
import org.avert.kit.reference.CaseReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class HandoverController implements HandoversApi {
    private final SignalService signals;
    private final CouncilSteps council;

    HandoverController(SignalService signals, CouncilSteps council) {
        this.signals = signals;
        this.council = council;
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveConcern(
            String idempotencyKey, Mono<ConcernHandoverDto> handover) {
        return handover.map(ConcernHandoverDto::getData)
                .flatMap(concern -> signals.receive(ConcernMapper.toDraft(concern), ConcernMapper.toRow(concern)))
                .map(id -> ResponseEntity.created(URI.create("/v1/signals/" + id.value()))
                        .body(new HandoverReceiptDto(id.value().toString())));
    }

    @Override
    public Mono<ResponseEntity<HandoverReceiptDto>> receiveReferralOutcome(
            String idempotencyKey, Mono<ReferralOutcomeHandoverDto> handover) {
        return handover.map(ReferralOutcomeHandoverDto::getData)
                .flatMap(this::receive)
                .map(ResponseEntity::ok);
    }

    private Mono<HandoverReceiptDto> receive(ReferralOutcomeDto outcome) {
        var reference = new CaseReference(outcome.getCaseReference());
        var answer = ReferralAnswer.valueOf(outcome.getAnswer().name());
        return council.receive(reference, answer, outcome.getReasons())
                .map(analysis -> new HandoverReceiptDto(analysis.id().value().toString())
                        .reference(analysis.reference().value()));
    }
}
