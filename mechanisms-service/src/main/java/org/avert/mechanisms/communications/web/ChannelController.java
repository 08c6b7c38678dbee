package org.avert.mechanisms.communications.web;

import org.avert.mechanisms.api.CommunicationChannelApi;
import org.avert.mechanisms.api.model.AuthorAnswerDto;
import org.avert.mechanisms.api.model.NewCommunicationDto;
import org.avert.mechanisms.api.model.OwnCommunicationDto;
import org.avert.mechanisms.api.model.ReceiptDto;
import org.avert.mechanisms.api.model.ReceiptPresentationDto;
import org.avert.mechanisms.communications.ChannelService;
import org.avert.mechanisms.communications.ReceiptCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class ChannelController implements CommunicationChannelApi {
    private final ChannelService channel;

    ChannelController(ChannelService channel) {
        this.channel = channel;
    }

    @Override
    public Mono<ResponseEntity<ReceiptDto>> submitCommunication(String idempotencyKey, Mono<NewCommunicationDto> body) {
        return body.flatMap(sent -> channel.submit(sent.getState(), CommunicationMapper.toStatement(sent)))
                .map(CommunicationMapper::toReceipt)
                .map(ChannelController::created);
    }

    @Override
    public Mono<ResponseEntity<OwnCommunicationDto>> readOwnCommunication(Mono<ReceiptPresentationDto> body) {
        return body.map(shown -> ReceiptCode.typed(shown.getReceiptCode()))
                .flatMap(channel::read)
                .map(CommunicationMapper::toOwn)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<OwnCommunicationDto>> answerAsAuthor(String idempotencyKey, Mono<AuthorAnswerDto> body) {
        return body.flatMap(sent -> channel.answer(ReceiptCode.typed(sent.getReceiptCode()), sent.getText()))
                .map(CommunicationMapper::toOwn)
                .map(ChannelController::created);
    }

    private static <T> ResponseEntity<T> created(T body) {
        return ResponseEntity.status(HttpStatus.CREATED).body(body);
    }
}
