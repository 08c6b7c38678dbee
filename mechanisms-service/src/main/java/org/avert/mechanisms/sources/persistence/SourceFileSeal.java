package org.avert.mechanisms.sources.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.receipt.Message;
import org.avert.kit.receipt.SourceSeal;
import org.avert.mechanisms.sources.Account;
import org.avert.mechanisms.sources.SourceChannel;
import org.avert.mechanisms.sources.SourceFile;
import org.avert.mechanisms.sources.persistence.SourceFileDocument.SealedAttachment;
import org.avert.mechanisms.sources.persistence.SourceFileDocument.SealedMessage;
import org.springframework.stereotype.Component;

/** Between a file and its sealed document. A value is bound to collection, document and field, as a rotation of keys knows them. */
@Component
class SourceFileSeal {
    private final SourceSeal seal;

    SourceFileSeal(SourceSeal seal) {
        this.seal = seal;
    }

    SourceFileDocument seal(SourceFile open, String receipt) {
        var place = new Place(open.channel().collection(), open.id().toString());
        Map<String, byte[]> account = new LinkedHashMap<>();
        open.account().fields().forEach((field, text) -> account.put(field, place.seal("account." + field, text)));
        return new SourceFileDocument(
                open.id(),
                open.version(),
                receipt,
                open.state(),
                open.stage(),
                open.receivedAt(),
                account,
                open.readers(),
                open.messages().stream().map(place::seal).toList(),
                open.attachments().stream().map(place::seal).toList());
    }

    SourceFile open(SourceChannel channel, SourceFileDocument document) {
        var place = new Place(channel.collection(), document.id().toString());
        Map<String, String> account = new LinkedHashMap<>();
        document.account().forEach((field, text) -> account.put(field, place.open("account." + field, text)));
        return new SourceFile(
                channel,
                document.id(),
                document.state(),
                document.stage(),
                document.receivedAt(),
                new Account(account),
                document.readers(),
                document.messages().stream().map(place::open).toList(),
                document.attachments().stream().map(place::open).toList(),
                document.version());
    }

    /** One document. */
    private final class Place {
        private final String collection;
        private final String document;

        Place(String collection, String document) {
            this.collection = collection;
            this.document = document;
        }

        byte[] seal(String field, String plain) {
            return seal.seal(collection, document, field, plain);
        }

        String open(String field, byte[] ciphertext) {
            return seal.open(collection, document, field, ciphertext);
        }

        SealedMessage seal(Message message) {
            return new SealedMessage(
                    message.id(), message.from(), message.at(), seal(text(message.id()), message.text()));
        }

        Message open(SealedMessage message) {
            return new Message(message.id(), message.from(), message.at(), open(text(message.id()), message.text()));
        }

        SealedAttachment seal(Attachment attachment) {
            var name = seal(name(attachment.id()), attachment.name());
            return new SealedAttachment(attachment.id(), name, attachment.type(), attachment.size(), attachment.at());
        }

        Attachment open(SealedAttachment attachment) {
            var name = open(name(attachment.id()), attachment.name());
            return new Attachment(attachment.id(), name, attachment.type(), attachment.size(), attachment.at());
        }

        private static String text(UUID message) {
            return "messages." + message + ".text";
        }

        private static String name(UUID attachment) {
            return "attachments." + attachment + ".name";
        }
    }
}
