package org.avert.mechanisms.sources;

import java.time.Clock;
import java.util.UUID;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.attachment.Attachments;
import org.avert.kit.attachment.Copy;
import org.avert.kit.audit.Audit;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.avert.kit.receipt.SourceHour;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Files that a source adds to its own, and that those assigned read: the cleaned copy, or the original by itself. */
@Service
public class AttachmentService {
    private final ChannelService channel;
    private final DeskService desk;
    private final SourceFiles files;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;

    public AttachmentService(
            ChannelService channel,
            DeskService desk,
            SourceFiles files,
            Attachments attachments,
            Audit audit,
            Clock clock) {
        this.channel = channel;
        this.desk = desk;
        this.files = files;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was attached, with its content. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    public record Content(Attachment attachment, byte[] bytes) {}

    /** A repeat of the same request finds its file there already and adds nothing. */
    public Mono<SourceFile> attach(SourceChannel to, String typed, String name, byte[] content) {
        return Mono.zip(channel.read(to, typed), ReservedId.current())
                .flatMap(both -> attach(both.getT1(), both.getT2(), name, content))
                .switchIfEmpty(Mono.error(() -> new Conflict("The file is being written to. Send it again.")));
    }

    private Mono<SourceFile> attach(SourceFile file, UUID id, String name, byte[] content) {
        return file.has(id)
                ? Mono.just(file)
                : Mono.fromCallable(file::requireRoom)
                        .then(attachments.keep(id, name, content, SourceHour.of(clock)))
                        .map(file::with)
                        .flatMap(files::replace);
    }

    public Mono<Content> open(SourceChannel of, UUID fileId, UUID id, Copy copy) {
        var operation =
                copy == Copy.CLEANED ? of.steps().attachment() : of.steps().original();
        return desk.find(of, fileId)
                .flatMap(file -> Mono.justOrEmpty(file.attachment(id)))
                .switchIfEmpty(Mono.error(() -> new NotFound("attachment")))
                .delayUntil(found -> audit.read(operation, of.file() + "-attachment", id.toString()))
                .flatMap(found -> attachments.open(found, copy).map(bytes -> new Content(found, bytes)));
    }
}
