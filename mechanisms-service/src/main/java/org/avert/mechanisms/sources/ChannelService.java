package org.avert.mechanisms.sources;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
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
public class ChannelService {
    private final SourceFiles files;
    private final ReceiptCodes codes;
    private final Receipts receipts;
    private final Clock clock;

    public ChannelService(SourceFiles files, ReceiptCodes codes, Receipts receipts, Clock clock) {
        this.files = files;
        this.codes = codes;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Proof of receipt; the code is in no other answer. */
    public record Receipt(ReceiptCode code, Instant receivedAt) {}

    /** @param callersKey the idempotency key, which with the id makes the code */
    public Mono<Receipt> submit(SourceChannel channel, String callersKey, String state, Account account) {
        return ReservedId.current().flatMap(id -> {
            var code = codes.issue(channel.file(), callersKey, id);
            var received = SourceFile.received(channel, id, state, account, SourceHour.of(clock));
            return files.add(received, codes.fingerprint(channel.file(), code))
                    .map(stored -> new Receipt(code, stored.receivedAt()));
        });
    }

    public Mono<SourceFile> read(SourceChannel channel, String typed) {
        return receipts.present(channel.file(), typed, receipt -> files.findByReceipt(channel, receipt));
    }

    /** A repeat of the same request finds its answer there already and adds nothing. */
    public Mono<SourceFile> answer(SourceChannel channel, String typed, String text) {
        return Mono.zip(read(channel, typed), ReservedId.current())
                .flatMap(both -> append(both.getT1(), both.getT2(), text))
                .switchIfEmpty(Mono.error(() -> new Conflict("The file is being written to. Send it again.")));
    }

    private Mono<SourceFile> append(SourceFile file, UUID id, String text) {
        return file.holds(id)
                ? Mono.just(file)
                : files.replace(file.with(new Message(id, Message.From.SOURCE, SourceHour.of(clock), text)));
    }
}
