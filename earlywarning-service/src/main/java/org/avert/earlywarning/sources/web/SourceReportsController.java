package org.avert.earlywarning.sources.web;

import java.util.UUID;
import org.avert.earlywarning.api.SourceReportsApi;
import org.avert.earlywarning.api.model.AttachmentContentDto;
import org.avert.earlywarning.api.model.SourceQuestionDto;
import org.avert.earlywarning.api.model.SourceReportDto;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.sources.SourceAttachmentService;
import org.avert.earlywarning.sources.SourceDeskService;
import org.avert.earlywarning.sources.SourceReport;
import org.avert.kit.attachment.Copy;
import org.avert.kit.version.ETags;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class SourceReportsController implements SourceReportsApi {
    private final SourceDeskService desk;
    private final SourceAttachmentService attachments;

    SourceReportsController(SourceDeskService desk, SourceAttachmentService attachments) {
        this.desk = desk;
        this.attachments = attachments;
    }

    @Override
    public Mono<ResponseEntity<SourceReportDto>> getSourceReport(UUID signalId) {
        return desk.get(new SignalId(signalId)).map(report -> answer(HttpStatus.OK, report));
    }

    @Override
    public Mono<ResponseEntity<SourceReportDto>> askSource(
            UUID signalId, String idempotencyKey, Mono<SourceQuestionDto> body) {
        return desk.ask(new SignalId(signalId), body.map(SourceQuestionDto::getText))
                .map(report -> answer(HttpStatus.CREATED, report));
    }

    @Override
    public Mono<ResponseEntity<SourceReportDto>> closeSourceReport(UUID signalId, String idempotencyKey) {
        return desk.close(new SignalId(signalId)).map(report -> answer(HttpStatus.OK, report));
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readSourceAttachment(UUID signalId, UUID attachmentId) {
        return attachments
                .open(new SignalId(signalId), attachmentId, Copy.CLEANED)
                .map(SourceAttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<AttachmentContentDto>> readOriginalSourceAttachment(UUID signalId, UUID attachmentId) {
        return attachments
                .open(new SignalId(signalId), attachmentId, Copy.ORIGINAL)
                .map(SourceAttachmentMapper::toDto)
                .map(ResponseEntity::ok);
    }

    private static ResponseEntity<SourceReportDto> answer(HttpStatus status, SourceReport report) {
        return ResponseEntity.status(status).eTag(ETags.of(report.version())).body(SourceReportMapper.toDto(report));
    }
}
