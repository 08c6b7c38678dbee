package org.avert.mechanisms.sources.web;

import java.util.UUID;
import org.avert.kit.attachment.Copy;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.ReprisalsApi;
import org.avert.mechanisms.api.model.AttachmentContentDto;
import org.avert.mechanisms.api.model.IntakeDto;
import org.avert.mechanisms.api.model.NewIntakeDto;
import org.avert.mechanisms.api.model.QuestionDto;
import org.avert.mechanisms.api.model.ReadersDto;
import org.avert.mechanisms.api.model.ReprisalDto;
import org.avert.mechanisms.api.model.ReprisalListDto;
import org.avert.mechanisms.api.model.ReprisalStageDto;
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
class ReprisalsController implements ReprisalsApi {
    private static final SourceChannel CHANNEL = SourceChannel.REPRISAL;

    private final DeskService desk;
    private final IntakeService intake;
    private final AttachmentService attachments;

    ReprisalsController(DeskService desk, IntakeService intake, AttachmentService attachments) {
        this.desk = desk;
        this.intake = intake;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> getReprisalIntake() {
        return intake.get(CHANNEL).map(FileMapper::answer);
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> setReprisalIntake(Mono<NewIntakeDto> body, @Nullable String ifMatch) {
        return intake.name(CHANNEL, ifMatch, body.map(named -> FileMapper.toPersons(named.getOfficers())))
                .map(FileMapper::answer);
    }

    @Override
    public Mono<ResponseEntity<ReprisalListDto>> listReprisals(
            @Nullable ReprisalStageDto stage, Integer limit, @Nullable String cursor) {
        return desk.list(CHANNEL, ReprisalMapper.toStage(stage), limit, cursor)
                .map(ReprisalMapper::toList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ReprisalDto>> getReprisal(UUID reprisalId) {
        return desk.get(CHANNEL, reprisalId).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<ReprisalDto>> assignReprisalReaders(
            UUID reprisalId, Mono<ReadersDto> body, @Nullable String ifMatch) {
        var readers = body.map(named -> FileMapper.toPersons(named.getReaders()));
        return desk.assign(CHANNEL, reprisalId, ifMatch, readers).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<ReprisalDto>> askReporter(
            UUID reprisalId, String idempotencyKey, Mono<QuestionDto> body) {
        return desk.ask(CHANNEL, reprisalId, body.map(QuestionDto::getText))
                .map(file -> answer(HttpStatus.CREATED, file));
    }

    @Override
    public Mono<ResponseEntity<ReprisalDto>> closeReprisal(UUID reprisalId, String idempotencyKey) {
        return desk.close(CHANNEL, reprisalId).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readReprisalAttachment(
            UUID reprisalId, UUID reprisalAttachmentId) {
        return attachments
                .open(CHANNEL, reprisalId, reprisalAttachmentId, Copy.CLEANED)
                .map(AttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readOriginalReprisalAttachment(
            UUID reprisalId, UUID reprisalAttachmentId) {
        return attachments
                .open(CHANNEL, reprisalId, reprisalAttachmentId, Copy.ORIGINAL)
                .map(AttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    private static ResponseEntity<ReprisalDto> answer(HttpStatus status, SourceFile file) {
        return ResponseEntity.status(status).eTag(ETags.of(file.version())).body(ReprisalMapper.toDto(file));
    }
}
