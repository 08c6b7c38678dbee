package org.avert.facility.applications;

import org.avert.facility.readers.Reader;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Documents of the applications that a reader may see. */
public interface Documents {

    Mono<Void> add(DocumentContent content);

    Mono<Long> count(ApplicationId application);

    Flux<Document> of(ApplicationId application, Reader reader);

    Mono<DocumentContent> find(ApplicationId application, DocumentId id, Reader reader);
}
