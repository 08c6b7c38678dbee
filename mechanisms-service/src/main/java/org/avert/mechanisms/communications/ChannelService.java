package org.avert.mechanisms.communications;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.avert.kit.idempotency.ReservedId;
import org.avert.kit.problem.Conflict;
import org.avert.kit.problem.NotFound;
import org.avert.kit.sealing.Sealer;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The author's side: submit, come back, read, answer. It knows authors by their receipt code alone. */
@Service
public class ChannelService {
    private final Communications communications;
    private final Sealer sealer;
    private final Clock clock;

    public ChannelService(Communications communications, Sealer sealer, Clock clock) {
        this.communications = communications;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Proof of receipt; the code is in no other answer. */
    public record Receipt(ReceiptCode code, Instant receivedAt) {}

    public Mono<Receipt> submit(String state, Statement statement) {
        return ReservedId.current().flatMap(reserved -> {
            var code = ReceiptCode.of(reserved, sealer);
            var received = Communication.received(new CommunicationId(reserved), state, statement, clock.instant());
            return communications.add(received, code).map(stored -> new Receipt(code, stored.receivedAt()));
        });
    }

    public Mono<Communication> read(ReceiptCode code) {
        return communications
                .find(code)
                .switchIfEmpty(Mono.error(() -> new NotFound("communication of this receipt code")));
    }

    /** A repeat of the same request finds its answer there already and adds nothing. */
    public Mono<Communication> answer(ReceiptCode code, String text) {
        return Mono.zip(read(code), ReservedId.current())
                .flatMap(both -> append(both.getT1(), both.getT2(), text))
                .switchIfEmpty(Mono.error(() -> new Conflict("The file is being written to. Send it again.")));
    }

    private Mono<Communication> append(Communication file, UUID messageId, String text) {
        return file.holds(messageId)
                ? Mono.just(file)
                : communications.replace(file.with(messageId, Message.From.AUTHOR, text, clock.instant()));
    }
}
