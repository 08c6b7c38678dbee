package org.avert.earlywarning.sources.web;

import org.avert.earlywarning.api.SourceChannelApi;
import org.avert.earlywarning.api.model.NewAttachmentDto;
import org.avert.earlywarning.api.model.OwnSourceReportDto;
import org.avert.earlywarning.api.model.ReceiptDto;
import org.avert.earlywarning.api.model.ReceiptPresentationDto;
import org.avert.earlywarning.api.model.SourceAnswerDto;
import org.avert.earlywarning.api.model.SourceSignalDto;
import org.avert.earlywarning.sources.SourceAttachmentService;
import org.avert.earlywarning.sources.SourceChannelService;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SourceChannelController implements SourceChannelApi {
    private final SourceChannelService channel;
    private final SourceAttachmentService attachments;

    SourceChannelController(SourceChannelService channel, SourceAttachmentService attachments) {
        this.channel = channel;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<ReceiptDto>> submitSourceSignal(String idempotencyKey, Mono<SourceSignalDto> body) {
        return body.map(SourceReportMapper::toDraft)
                .flatMap(draft -> channel.submit(idempotencyKey, draft))
                .map(SourceReportMapper::toReceipt)
                .map(SourceChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnSourceReportDto>> readOwnSignal(Mono<ReceiptPresentationDto> body) {
        return body.flatMap(shown -> channel.read(shown.getReceiptCode()))
                .map(SourceReportMapper::toOwn)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<OwnSourceReportDto>> answerAsSource(String idempotencyKey, Mono<SourceAnswerDto> body) {
        return body.flatMap(sent -> channel.answer(sent.getReceiptCode(), sent.getText()))
                .map(SourceReportMapper::toOwn)
                .map(SourceChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnSourceReportDto>> attachToSignal(String idempotencyKey, Mono<NewAttachmentDto> body) {
        return body.flatMap(sent -> attachments.attach(sent.getReceiptCode(), sent.getName(), sent.getContent()))
                .map(SourceReportMapper::toOwn)
                .map(SourceChannelController::created);
    }

    private static <T> ResponseEntity<T> created(T body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }
}
