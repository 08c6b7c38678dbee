package org.avert.mechanisms.sources.web;

import org.avert.mechanisms.api.ReprisalChannelApi;
import org.avert.mechanisms.api.model.AuthorAnswerDto;
import org.avert.mechanisms.api.model.NewAttachmentDto;
import org.avert.mechanisms.api.model.NewReprisalReportDto;
import org.avert.mechanisms.api.model.OwnReprisalReportDto;
import org.avert.mechanisms.api.model.ReceiptDto;
import org.avert.mechanisms.api.model.ReceiptPresentationDto;
import org.avert.mechanisms.sources.AttachmentService;
import org.avert.mechanisms.sources.ChannelService;
import org.avert.mechanisms.sources.SourceChannel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ReprisalChannelController implements ReprisalChannelApi {
    private static final SourceChannel CHANNEL = SourceChannel.REPRISAL;

    private final ChannelService channel;
    private final AttachmentService attachments;

    ReprisalChannelController(ChannelService channel, AttachmentService attachments) {
        this.channel = channel;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<ReceiptDto>> submitReprisalReport(
            String idempotencyKey, Mono<NewReprisalReportDto> body) {
        return body.flatMap(sent ->
                        channel.submit(CHANNEL, idempotencyKey, sent.getState(), ReprisalMapper.toAccount(sent)))
                .map(FileMapper::toReceipt)
                .map(ReprisalChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnReprisalReportDto>> readOwnReprisalReport(Mono<ReceiptPresentationDto> body) {
        return body.flatMap(shown -> channel.read(CHANNEL, shown.getReceiptCode()))
                .map(ReprisalMapper::toOwn)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<OwnReprisalReportDto>> answerAsReporter(
            String idempotencyKey, Mono<AuthorAnswerDto> body) {
        return body.flatMap(sent -> channel.answer(CHANNEL, sent.getReceiptCode(), sent.getText()))
                .map(ReprisalMapper::toOwn)
                .map(ReprisalChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnReprisalReportDto>> attachToReprisalReport(
            String idempotencyKey, Mono<NewAttachmentDto> body) {
        return body.flatMap(
                        sent -> attachments.attach(CHANNEL, sent.getReceiptCode(), sent.getName(), sent.getContent()))
                .map(ReprisalMapper::toOwn)
                .map(ReprisalChannelController::created);
    }

    private static <T> ResponseEntity<T> created(T body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }
}
