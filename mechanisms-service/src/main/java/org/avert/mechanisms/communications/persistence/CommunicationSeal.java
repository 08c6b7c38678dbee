package org.avert.mechanisms.communications.persistence;

import org.avert.kit.sealing.Sealer;
import org.avert.mechanisms.communications.Communication;
import org.avert.mechanisms.communications.CommunicationId;
import org.avert.mechanisms.communications.Message;
import org.avert.mechanisms.communications.Statement;
import org.avert.mechanisms.communications.persistence.CommunicationDocument.SealedMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between a communication and its sealed document. */
@Component
class CommunicationSeal {
    private final Sealer sealer;

    CommunicationSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    CommunicationDocument seal(Communication open, String receipt) {
        var id = open.id().toString();
        var statement = open.statement();
        return new CommunicationDocument(
                open.id().value(),
                open.version(),
                receipt,
                open.state(),
                open.stage(),
                open.receivedAt(),
                sealer.seal(statement.text(), id),
                sealed(statement.attemptedRemedies(), id),
                sealed(statement.contact(), id),
                open.readers(),
                open.messages().stream().map(message -> sealed(message, id)).toList());
    }

    Communication open(CommunicationDocument document) {
        var id = document.id().toString();
        return new Communication(
                new CommunicationId(document.id()),
                document.state(),
                document.stage(),
                document.receivedAt(),
                new Statement(
                        sealer.open(document.text(), id),
                        opened(document.attemptedRemedies(), id),
                        opened(document.contact(), id)),
                document.readers(),
                document.messages().stream()
                        .map(message -> new Message(
                                message.id(), message.from(), message.at(), sealer.open(message.text(), id)))
                        .toList(),
                document.version());
    }

    private SealedMessage sealed(Message message, String id) {
        return new SealedMessage(message.id(), message.from(), message.at(), sealer.seal(message.text(), id));
    }

    private byte @Nullable [] sealed(@Nullable String plain, String id) {
        return plain == null ? null : sealer.seal(plain, id);
    }

    private @Nullable String opened(byte @Nullable [] sealed, String id) {
        return sealed == null ? null : sealer.open(sealed, id);
    }
}
