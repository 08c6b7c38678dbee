package org.avert.mechanisms.communications.web;

import java.util.UUID;
import org.avert.kit.version.ETags;
import org.avert.mechanisms.api.CommunicationsApi;
import org.avert.mechanisms.api.model.CommunicationDto;
import org.avert.mechanisms.api.model.CommunicationListDto;
import org.avert.mechanisms.api.model.CommunicationStageDto;
import org.avert.mechanisms.api.model.IntakeDto;
import org.avert.mechanisms.api.model.NewIntakeDto;
import org.avert.mechanisms.api.model.QuestionDto;
import org.avert.mechanisms.api.model.ReadersDto;
import org.avert.mechanisms.communications.Communication;
import org.avert.mechanisms.communications.CommunicationId;
import org.avert.mechanisms.communications.CommunicationService;
import org.avert.mechanisms.communications.Intake;
import org.avert.mechanisms.communications.IntakeService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class CommunicationsController implements CommunicationsApi {
    private final CommunicationService communications;
    private final IntakeService intake;

    CommunicationsController(CommunicationService communications, IntakeService intake) {
        this.communications = communications;
        this.intake = intake;
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> getIntake() {
        return intake.get().map(CommunicationsController::answer);
    }

    @Override
    public Mono<ResponseEntity<IntakeDto>> setIntake(Mono<NewIntakeDto> body, @Nullable String ifMatch) {
        return intake.name(ifMatch, body.map(named -> CommunicationMapper.toPersons(named.getOfficers())))
                .map(CommunicationsController::answer);
    }

    @Override
    public Mono<ResponseEntity<CommunicationListDto>> listCommunications(
            @Nullable CommunicationStageDto stage, Integer limit, @Nullable String cursor) {
        return communications
                .list(CommunicationMapper.toStage(stage), limit, cursor)
                .map(CommunicationMapper::toList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> getCommunication(UUID communicationId) {
        return communications.get(new CommunicationId(communicationId)).map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> assignReaders(
            UUID communicationId, Mono<ReadersDto> body, @Nullable String ifMatch) {
        var readers = body.map(named -> CommunicationMapper.toPersons(named.getReaders()));
        return communications
                .assign(new CommunicationId(communicationId), ifMatch, readers)
                .map(file -> answer(HttpStatus.OK, file));
    }

    @Override
    public Mono<ResponseEntity<CommunicationDto>> askAuthor(
            UUID communicationId, String idempotencyKey, Mono<QuestionDto> body) {
        return communications
                .ask(new CommunicationId(communicationId), body.map(QuestionDto::getText))
                .map(file -> answer(HttpStatus.CREATED, file));
    }

    private static ResponseEntity<CommunicationDto> answer(HttpStatus status, Communication file) {
        return ResponseEntity.status(status).eTag(ETags.of(file.version())).body(CommunicationMapper.toDto(file));
    }

    private static ResponseEntity<IntakeDto> answer(Intake intake) {
        return ResponseEntity.ok().eTag(ETags.of(intake.version())).body(CommunicationMapper.toDto(intake));
    }
}
