package org.avert.earlywarning.sources;

import java.time.Clock;
import java.util.UUID;
import org.avert.earlywarning.signals.SignalId;
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

/** Files that a source adds to its report, and that analysts read: the cleaned copy, or the original by itself. */
@Service
public class SourceAttachmentService {
    private final SourceChannelService channel;
    private final SourceDeskService desk;
    private final SourceReports reports;
    private final Attachments attachments;
    private final Audit audit;
    private final Clock clock;

    SourceAttachmentService(
            SourceChannelService channel,
            SourceDeskService desk,
            SourceReports reports,
            Attachments attachments,
            Audit audit,
            Clock clock) {
        this.channel = channel;
        this.desk = desk;
        this.reports = reports;
        this.attachments = attachments;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was attached, with its content. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    public record Content(Attachment attachment, byte[] bytes) {}

    /** A repeat of the same request finds its file there already and adds nothing. */
    public Mono<SourceReport> attach(String typed, String name, byte[] content) {
        return Mono.zip(channel.read(typed), ReservedId.current())
                .flatMap(both -> attach(both.getT1(), both.getT2(), name, content))
                .switchIfEmpty(Mono.error(() -> new Conflict("The report is being written to. Send it again.")));
    }

    private Mono<SourceReport> attach(SourceReport report, UUID id, String name, byte[] content) {
        return report.attachment(id).isPresent()
                ? Mono.just(report)
                : Mono.fromCallable(report::requireRoom)
                        .then(attachments.keep(id, name, content, SourceHour.of(clock)))
                        .flatMap(kept -> reports.append(report.with(kept), kept));
    }

    public Mono<Content> open(SignalId signal, UUID id, Copy copy) {
        var operation = copy == Copy.CLEANED ? "readSourceAttachment" : "readOriginalSourceAttachment";
        return desk.find(signal)
                .flatMap(report -> Mono.justOrEmpty(report.attachment(id)))
                .switchIfEmpty(Mono.error(() -> new NotFound("attachment")))
                .delayUntil(found -> audit.read(operation, "source-report-attachment", id.toString()))
                .flatMap(found -> attachments.open(found, copy).map(bytes -> new Content(found, bytes)));
    }
}
