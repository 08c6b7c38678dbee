package org.avert.mechanisms.sources.web;

import org.avert.mechanisms.api.CommunicationChannelApi;
import org.avert.mechanisms.api.model.AuthorAnswerDto;
import org.avert.mechanisms.api.model.NewAttachmentDto;
import org.avert.mechanisms.api.model.NewCommunicationDto;
import org.avert.mechanisms.api.model.OwnCommunicationDto;
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
class CommunicationChannelController implements CommunicationChannelApi {
    private static final SourceChannel CHANNEL = SourceChannel.COMMUNICATION;

    private final ChannelService channel;
    private final AttachmentService attachments;

    CommunicationChannelController(ChannelService channel, AttachmentService attachments) {
        this.channel = channel;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<ReceiptDto>> submitCommunication(String idempotencyKey, Mono<NewCommunicationDto> body) {
        return body.flatMap(sent ->
                        channel.submit(CHANNEL, idempotencyKey, sent.getState(), CommunicationMapper.toAccount(sent)))
                .map(FileMapper::toReceipt)
                .map(CommunicationChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnCommunicationDto>> readOwnCommunication(Mono<ReceiptPresentationDto> body) {
        return body.flatMap(shown -> channel.read(CHANNEL, shown.getReceiptCode()))
                .map(CommunicationMapper::toOwn)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<OwnCommunicationDto>> answerAsAuthor(String idempotencyKey, Mono<AuthorAnswerDto> body) {
        return body.flatMap(sent -> channel.answer(CHANNEL, sent.getReceiptCode(), sent.getText()))
                .map(CommunicationMapper::toOwn)
                .map(CommunicationChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnCommunicationDto>> attachToCommunication(
            String idempotencyKey, Mono<NewAttachmentDto> body) {
        return body.flatMap(
                        sent -> attachments.attach(CHANNEL, sent.getReceiptCode(), sent.getName(), sent.getContent()))
                .map(CommunicationMapper::toOwn)
                .map(CommunicationChannelController::created);
    }

    private static <T> ResponseEntity<T> created(T body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }
}
