package org.avert.facility.screening;

import org.avert.facility.applications.ApplicationId;
import org.avert.facility.readers.Reader;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.problem.NotFound;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Reading a decision with its reasons. */
@Service
public class DecisionReading {
    private final Decisions decisions;
    private final Audit audit;

    DecisionReading(Decisions decisions, Audit audit) {
        this.decisions = decisions;
        this.audit = audit;
    }

    public Mono<Decision> get(ApplicationId id) {
        return Callers.current()
                .flatMap(caller -> decisions.last(id, Reader.of(caller)))
                .switchIfEmpty(Mono.error(() -> new NotFound("decision on application")))
                .flatMap(decision ->
                        audit.read("getDecision", "application", id.toString()).thenReturn(decision));
    }
}
