package org.avert.earlywarning.sources;

import java.time.Clock;
import java.util.UUID;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SignalService;
import org.avert.kit.audit.Audit;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.problem.NotFound;
import org.avert.kit.problem.PreconditionFailed;
import org.avert.kit.receipt.Message;
import org.avert.kit.receipt.ReceiptCodes;
import org.avert.kit.receipt.SourceHour;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The analysts' side. Whoever may not see the signal does not find its report. */
@Service
public class SourceDeskService {
    private static final String OBJECT = "source-report";

    private final SourceReports reports;
    private final SignalService signals;
    private final ReceiptCodes codes;
    private final Audit audit;
    private final Clock clock;

    SourceDeskService(SourceReports reports, SignalService signals, ReceiptCodes codes, Audit audit, Clock clock) {
        this.reports = reports;
        this.signals = signals;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    public Mono<SourceReport> get(SignalId signal) {
        return find(signal)
                .flatMap(report ->
                        audit.read("getSourceReport", OBJECT, id(report)).thenReturn(report));
    }

    public Mono<SourceReport> ask(SignalId signal, Mono<String> question) {
        return find(signal)
                .flatMap(report -> Mono.zip(question, ReservedId.current())
                        .flatMap(asked -> ask(report, asked.getT2(), asked.getT1())));
    }

    /** The correspondence ends and the receipt code is forgotten; the report stays with its signal. */
    public Mono<SourceReport> close(SignalId signal) {
        return find(signal).flatMap(report -> report.closed() ? Mono.just(report) : end(report));
    }

    private Mono<SourceReport> ask(SourceReport report, UUID messageId, String text) {
        if (report.holds(messageId)) {
            return Mono.just(report);
        }
        var question = new Message(messageId, Message.From.DESK, SourceHour.of(clock), text);
        return write("askSource", report, reports.append(report.with(question), question));
    }

    private Mono<SourceReport> end(SourceReport report) {
        var nobodys =
                codes.nobodys(SourceChannelService.CHANNEL, report.signal().value());
        return write("closeSourceReport", report, reports.close(report.close(), nobodys));
    }

    Mono<SourceReport> find(SignalId signal) {
        return signals.visible(signal)
                .flatMap(seen -> reports.find(signal))
                .switchIfEmpty(Mono.error(() -> new NotFound("report of a source")));
    }

    private Mono<SourceReport> write(String operation, SourceReport report, Mono<SourceReport> change) {
        return audit.intent(operation, OBJECT, id(report))
                .then(change)
                .switchIfEmpty(Mono.error(() -> new PreconditionFailed("The report has changed meanwhile.")))
                .flatMap(written -> audit.outcome(operation, OBJECT, id(report)).thenReturn(written));
    }

    private static String id(SourceReport report) {
        return report.signal().value().toString();
    }
}
