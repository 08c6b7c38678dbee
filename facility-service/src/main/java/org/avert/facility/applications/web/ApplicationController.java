package org.avert.facility.applications.web;

import java.util.UUID;
import org.avert.facility.api.ApplicationsApi;
import org.avert.facility.api.model.ApplicationDraftDto;
import org.avert.facility.api.model.ApplicationDto;
import org.avert.facility.api.model.ApplicationPageDto;
import org.avert.facility.api.model.ApplicationStatusDto;
import org.avert.facility.api.model.ClarificationAnswerDto;
import org.avert.facility.api.model.ClarificationQuestionDto;
import org.avert.facility.api.model.DocumentDto;
import org.avert.facility.api.model.DocumentListDto;
import org.avert.facility.api.model.WithdrawalDto;
import org.avert.facility.applications.ApplicationId;
import org.avert.facility.applications.ApplicationReading;
import org.avert.facility.applications.ApplicationService;
import org.avert.facility.applications.ClarificationService;
import org.avert.facility.applications.DocumentId;
import org.avert.facility.applications.DocumentService;
import org.avert.facility.applications.SubmissionService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** That an application may be seen is settled first: what is wrong with a request is nobody else's business. */
@RestController
class ApplicationController implements ApplicationsApi {
    private final ApplicationReading reading;
    private final ApplicationService drafting;
    private final SubmissionService submission;
    private final ClarificationService clarifications;
    private final DocumentService documents;

    ApplicationController(
            ApplicationReading reading,
            ApplicationService drafting,
            SubmissionService submission,
            ClarificationService clarifications,
            DocumentService documents) {
        this.reading = reading;
        this.drafting = drafting;
        this.submission = submission;
        this.clarifications = clarifications;
        this.documents = documents;
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> createApplication(
            String idempotencyKey, Mono<ApplicationDraftDto> body) {
        return body.map(ApplicationMapper::toDraft).flatMap(drafting::create).map(ApplicationAnswers::created);
    }

    @Override
    public Mono<ResponseEntity<ApplicationPageDto>> listApplications(
            @Nullable ApplicationStatusDto status, @Nullable String applicant, Integer limit, @Nullable String cursor) {
        return reading.list(ApplicationMapper.toFilter(status, applicant), limit, cursor)
                .map(ApplicationMapper::toDto)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> getApplication(UUID applicationId) {
        return reading.get(new ApplicationId(applicationId)).map(ApplicationAnswers::answer);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> updateApplication(
            UUID applicationId, Mono<ApplicationDraftDto> body, @Nullable String ifMatch) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(body)
                .map(ApplicationMapper::toDraft)
                .flatMap(draft -> drafting.update(id, ifMatch, draft))
                .map(ApplicationAnswers::answer);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> submitApplication(UUID applicationId) {
        return submission.submit(new ApplicationId(applicationId)).map(ApplicationAnswers::answer);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> withdrawApplication(UUID applicationId, Mono<WithdrawalDto> body) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(body)
                .flatMap(dto -> submission.withdraw(id, dto.getReason()))
                .map(ApplicationAnswers::answer);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> askClarification(
            UUID applicationId, String idempotencyKey, Mono<ClarificationQuestionDto> body) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(body)
                .flatMap(dto -> clarifications.ask(id, dto.getQuestion(), dto.getDueOn()))
                .map(ApplicationAnswers::created);
    }

    @Override
    public Mono<ResponseEntity<ApplicationDto>> answerClarification(
            UUID applicationId, UUID clarificationId, Mono<ClarificationAnswerDto> body, @Nullable String ifMatch) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(body)
                .flatMap(dto -> clarifications.answer(id, clarificationId, ifMatch, dto.getAnswer()))
                .map(ApplicationAnswers::answer);
    }

    @Override
    public Mono<ResponseEntity<DocumentDto>> addApplicationDocument(
            UUID applicationId, String idempotencyKey, String name, String mediaType, Mono<Resource> body) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(body)
                .flatMap(Contents::bytes)
                .flatMap(bytes -> documents.add(id, name, mediaType, bytes))
                .map(Contents::created);
    }

    @Override
    public Mono<ResponseEntity<DocumentListDto>> listApplicationDocuments(UUID applicationId) {
        var id = new ApplicationId(applicationId);
        return reading.sight(id)
                .then(documents.list(id))
                .map(ApplicationMapper::toDocumentList)
                .map(ResponseEntity::ok);
    }

    @Override
    public Mono<ResponseEntity<Resource>> getApplicationDocument(UUID applicationId, UUID documentId) {
        return documents
                .get(new ApplicationId(applicationId), new DocumentId(documentId))
                .map(Contents::download);
    }
}
