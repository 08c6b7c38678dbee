package org.avert.mechanisms.communications;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.audit.Audit;
import org.avert.kit.caller.Callers;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.paging.Page;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The desk's side of a communication. To whoever need not know, it does not exist. */
@Service
public class CommunicationService {
    private static final String OBJECT = "communication";

    private final Communications communications;
    private final IntakeService intake;
    private final Audit audit;
    private final Clock clock;

    public CommunicationService(Communications communications, IntakeService intake, Audit audit, Clock clock) {
        this.communications = communications;
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Page<CommunicationSummary>> list(
            @Nullable CommunicationStage stage, int limit, @Nullable String cursor) {
        return need().flatMap(need -> communications.list(stage, need, limit, cursor));
    }

    public Mono<Communication> get(CommunicationId id) {
        return find(id).flatMap(found ->
                audit.read("getCommunication", OBJECT, id.toString()).thenReturn(found));
    }

    public Mono<Communication> assign(CommunicationId id, @Nullable String ifMatch, Mono<Set<PersonRef>> readers) {
        return find(id).doOnNext(found -> ETags.require(ifMatch, found.version()))
                .flatMap(found -> readers.map(found::assignedTo))
                .flatMap(assigned -> write("assignReaders", assigned));
    }

    public Mono<Communication> ask(CommunicationId id, Mono<String> question) {
        return find(id).flatMap(found ->
                Mono.zip(question, ReservedId.current()).flatMap(asked -> ask(found, asked.getT2(), asked.getT1())));
    }

    private Mono<Communication> ask(Communication file, UUID messageId, String text) {
        return file.holds(messageId)
                ? Mono.just(file)
                : write("askAuthor", file.with(messageId, Message.From.DESK, text, clock.instant()));
    }

    private Mono<Communication> find(CommunicationId id) {
        return need().flatMap(need -> communications.find(id, need))
                .switchIfEmpty(Mono.error(() -> new NotFound(OBJECT)));
    }

    private Mono<NeedToKnow> need() {
        return Callers.current().flatMap(intake::needOf);
    }

    private Mono<Communication> write(String operation, Communication changed) {
        var id = changed.id().toString();
        return audit.intent(operation, OBJECT, id)
                .then(communications.replace(changed))
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The file has changed meanwhile.")))
                .flatMap(written -> audit.outcome(operation, OBJECT, id).thenReturn(written));
    }
}
