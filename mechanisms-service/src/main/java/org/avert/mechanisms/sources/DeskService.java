package org.avert.mechanisms.sources;

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
import org.avert.kit.receipt.Message;
import org.avert.kit.receipt.SourceHour;
import org.avert.kit.version.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The desk's side of a file. To whoever need not know, it does not exist. */
@Service
public class DeskService {
    private final SourceFiles files;
    private final IntakeService intake;
    private final Audit audit;
    private final Clock clock;

    public DeskService(SourceFiles files, IntakeService intake, Audit audit, Clock clock) {
        this.files = files;
        this.intake = intake;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<Page<SourceFileSummary>> list(
            SourceChannel channel, @Nullable FileStage stage, int limit, @Nullable String cursor) {
        return need(channel).flatMap(need -> files.list(channel, stage, need, limit, cursor));
    }

    public Mono<SourceFile> get(SourceChannel channel, UUID id) {
        return find(channel, id)
                .flatMap(found -> audit.read(channel.steps().get(), channel.file(), id.toString())
                        .thenReturn(found));
    }

    public Mono<SourceFile> assign(
            SourceChannel channel, UUID id, @Nullable String ifMatch, Mono<Set<PersonRef>> readers) {
        return find(channel, id)
                .doOnNext(found -> ETags.require(ifMatch, found.version()))
                .flatMap(found -> readers.map(found::assignedTo))
                .flatMap(assigned -> write(channel.steps().assign(), assigned));
    }

    public Mono<SourceFile> ask(SourceChannel channel, UUID id, Mono<String> question) {
        return find(channel, id)
                .flatMap(found -> Mono.zip(question, ReservedId.current())
                        .flatMap(asked -> ask(found, asked.getT2(), asked.getT1())));
    }

    /** The correspondence ends and the receipt code is forgotten; the file stays for those assigned. */
    public Mono<SourceFile> close(SourceChannel channel, UUID id) {
        return find(channel, id)
                .flatMap(found -> found.isClosed()
                        ? Mono.just(found)
                        : write(channel.steps().close(), found.closed()));
    }

    private Mono<SourceFile> ask(SourceFile file, UUID messageId, String text) {
        var question = new Message(messageId, Message.From.DESK, SourceHour.of(clock), text);
        return file.holds(messageId)
                ? Mono.just(file)
                : write(file.channel().steps().ask(), file.with(question));
    }

    Mono<SourceFile> find(SourceChannel channel, UUID id) {
        return need(channel)
                .flatMap(need -> files.find(channel, id, need))
                .switchIfEmpty(Mono.error(() -> new NotFound(channel.file())));
    }

    private Mono<NeedToKnow> need(SourceChannel channel) {
        return Callers.current().flatMap(caller -> intake.needOf(channel, caller));
    }

    private Mono<SourceFile> write(String operation, SourceFile changed) {
        var object = changed.channel().file();
        var id = changed.id().toString();
        return audit.intent(operation, object, id)
                .then(files.replace(changed))
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The file has changed meanwhile.")))
                .flatMap(written -> audit.outcome(operation, object, id).thenReturn(written));
    }
}
