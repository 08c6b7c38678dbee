package org.avert.mechanisms.sources.web;

import java.util.UUID;
import org.avert.kit.attachment.Copy;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.CommunicationsApi;
import org.avert.mechanisms.api.model.AttachmentContentDto;
import org.avert.mechanisms.api.model.CommunicationDto;
import org.avert.mechanisms.api.model.CommunicationListDto;
import org.avert.mechanisms.api.model.CommunicationStageDto;
import org.avert.mechanisms.api.model.IntakeDto;
import org.avert.mechanisms.api.model.NewIntakeDto;
import org.avert.mechanisms.api.model.QuestionDto;
import org.avert.mechanisms.api.model.ReadersDto;
import org.avert.mechanisms.sources.AttachmentService;
import org.avert.mechanisms.sources.DeskService;
import org.avert.mechanisms.sources.IntakeService;
import org.avert.mechanisms.sources.SourceChannel;
import org.avert.mechanisms.sources.SourceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CommunicationsController implements CommunicationsApi {
    private static final SourceChannel CHANNEL = SourceChannel.COMMUNICATION;

    private final DeskService desk;
    private final IntakeService intake;
    private final AttachmentService attachments;

    CommunicationsController(DeskService desk, IntakeService intake, AttachmentService attachments) {
        this.desk = desk;
        this.intake = intake;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> getIntake() {
        return intake.get(CHANNEL).map(FileMapper::answer);
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> setIntake(Mono<NewIntakeDto> body, @Nullable String ifMatch) {
        return intake.name(CHANNEL, ifMatch, body.map(named -> FileMapper.toPersons(named.getOfficers())))
                .map(FileMapper::answer);
    }

    @Override
    public Mono<ResponseEntity<CommunicationListDto>> listCommunications(
            @Nullable CommunicationStageDto stage, Integer limit, @Nullable String cursor) {
        return desk.list(CHANNEL, CommunicationMapper.toStage(stage), limit, cursor)
                .map(CommunicationMapper::toList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> getCommunication(UUID communicationId) {
        return desk.get(CHANNEL, communicationId).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> assignReaders(
            UUID communicationId, Mono<ReadersDto> body, @Nullable String ifMatch) {
        var readers = body.map(named -> FileMapper.toPersons(named.getReaders()));
        return desk.assign(CHANNEL, communicationId, ifMatch, readers).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> askAuthor(
            UUID communicationId, String idempotencyKey, Mono<QuestionDto> body) {
        return desk.ask(CHANNEL, communicationId, body.map(QuestionDto::getText))
                .map(file -> answer(HttpStatus.CREATED, file));
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> closeCommunication(UUID communicationId, String idempotencyKey) {
        return desk.close(CHANNEL, communicationId).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readAttachment(UUID communicationId, UUID attachmentId) {
        return attachments
                .open(CHANNEL, communicationId, attachmentId, Copy.CLEANED)
                .map(AttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readOriginalAttachment(UUID communicationId, UUID attachmentId) {
        return attachments
                .open(CHANNEL, communicationId, attachmentId, Copy.ORIGINAL)
                .map(AttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    private static ResponseEntity<CommunicationDto> answer(HttpStatus status, SourceFile file) {
        return ResponseEntity.status(status).eTag(ETags.of(file.version())).body(CommunicationMapper.toDto(file));
    }
}
