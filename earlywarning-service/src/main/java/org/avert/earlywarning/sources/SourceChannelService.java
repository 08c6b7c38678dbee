package org.avert.earlywarning.sources;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.avert.earlywarning.signals.SignalId;
import org.avert.earlywarning.signals.SignalService;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.problem.Conflict;
import org.avert.kit.receipt.Message;
import org.avert.kit.receipt.ReceiptCode;
import org.avert.kit.receipt.ReceiptCodes;
import org.avert.kit.receipt.Receipts;
import org.avert.kit.receipt.SourceHour;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The source's side: submit, come back, read, answer. It knows sources by their receipt code alone. */
@Service
public class SourceChannelService {
    static final String CHANNEL = "signal";

    private final SourceReports reports;
    private final SignalService signals;
    private final ReceiptCodes codes;
    private final Receipts receipts;
    private final Clock clock;

    SourceChannelService(
            SourceReports reports, SignalService signals, ReceiptCodes codes, Receipts receipts, Clock clock) {
        this.reports = reports;
        this.signals = signals;
        this.codes = codes;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Proof of receipt; the code is in no other answer. */
    public record Receipt(ReceiptCode code, Instant receivedAt) {}

    /** @param callersKey the idempotency key, which with the id makes the code */
    public Mono<Receipt> submit(String callersKey, SourceDraft draft) {
        return ReservedId.current().flatMap(id -> {
            var code = codes.issue(CHANNEL, callersKey, id);
            var report = SourceReport.received(new SignalId(id), draft, SourceHour.of(clock));
            return reports.add(report, codes.fingerprint(CHANNEL, code))
                    .flatMap(added -> added ? becomesSignal(report, draft) : Mono.empty())
                    .thenReturn(new Receipt(code, report.receivedAt()));
        });
    }

    public Mono<SourceReport> read(String typed) {
        return receipts.present(CHANNEL, typed, reports::findByReceipt);
    }

    /** A repeat of the same request finds its answer there already and adds nothing. */
    public Mono<SourceReport> answer(String typed, String text) {
        return Mono.zip(read(typed), ReservedId.current())
                .flatMap(both -> append(both.getT1(), both.getT2(), text))
                .switchIfEmpty(Mono.error(() -> new Conflict("The report is being written to. Send it again.")));
    }

    private Mono<Void> becomesSignal(SourceReport report, SourceDraft draft) {
        return signals.receiveFromSource(report.signal(), draft.signal(), report.receivedAt());
    }

    private Mono<SourceReport> append(SourceReport report, UUID id, String text) {
        var answer = new Message(id, Message.From.SOURCE, SourceHour.of(clock), text);
        return report.holds(id) ? Mono.just(report) : reports.append(report.with(answer), answer);
    }
}
