package org.avert.facility.applications;

import java.time.Clock;
import java.util.List;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Documents that an applicant attaches. */
@Service
public class DocumentService {
    private static final int MOST = 50;

    private final Applications applications;
    private final Documents documents;
    private final ApplicationSteps steps;
    private final Audit audit;
    private final Clock clock;

    DocumentService(Applications applications, Documents documents, ApplicationSteps steps, Audit audit, Clock clock) {
        this.applications = applications;
        this.documents = documents;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Document> add(ApplicationId id, String name, String mediaType, byte[] bytes) {
        return Callers.current()
                .flatMap(caller -> Applicants.lock(applications, id, caller))
                .doOnNext(application -> application.allows(ApplicationStep.UPDATE))
                .flatMap(this::roomForOneMore)
                .flatMap(application ->
                        keep(application, Document.of(id, name, mediaType, bytes, clock.instant()), bytes));
    }

    public Mono<List<Document>> list(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> documents.of(id, Reader.of(caller)).collectList());
    }

    public Mono<DocumentContent> get(ApplicationId id, DocumentId document) {
        return Callers.current()
                .flatMap(caller -> documents.find(id, document, Reader.of(caller)))
                .switchIfEmpty(Mono.error(() -> new NotFound("document")))
                .flatMap(found -> audit.read("getApplicationDocument", "document", document.toString())
                        .thenReturn(found));
    }

    private Mono<Document> keep(Application application, Document document, byte[] bytes) {
        return documents
                .add(new DocumentContent(document, bytes))
                .then(steps.record(application, "state", "document-attached", "The State attached a document."))
                .thenReturn(document);
    }

    private Mono<Application> roomForOneMore(Application application) {
        return documents
                .count(application.id())
                .filter(count -> count < MOST)
                .switchIfEmpty(
                        Mono.error(() -> new Conflict("An application has at most %d documents.".formatted(MOST))))
                .thenReturn(application);
    }
}
