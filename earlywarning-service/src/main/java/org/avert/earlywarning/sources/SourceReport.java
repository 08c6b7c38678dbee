package org.avert.earlywarning.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.avert.earlywarning.signals.SignalId;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.problem.Conflict;
import org.avert.kit.receipt.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a source told, beside the signal it became, with the correspondence. Sealed at rest.
 *
 * @param place where it happened, in the source's own words
 * @param receivedAt cut to the hour
 */
public record SourceReport(
        SignalId signal,
        boolean closed,
        Instant receivedAt,
        String text,
        @Nullable String place,
        List<Message> messages,
        List<Attachment> attachments,
        long version) {
    private static final int MOST_MESSAGES = 500;

    public SourceReport {
        messages = List.copyOf(messages);
        attachments = List.copyOf(attachments);
    }

    static SourceReport received(SignalId signal, SourceDraft draft, Instant hour) {
        return new SourceReport(signal, false, hour, draft.text(), draft.place(), List.of(), List.of(), 1);
    }

    boolean holds(UUID messageId) {
        return messages.stream().anyMatch(message -> message.id().equals(messageId));
    }

    SourceReport with(Message message) {
        if (closed) {
            throw new Conflict("The report is CLOSED; the source cannot come back to it.");
        }
        if (messages.size() >= MOST_MESSAGES) {
            throw new Conflict("The report holds " + MOST_MESSAGES + " messages and takes no more.");
        }
        var more = new ArrayList<>(messages);
        more.add(message);
        return new SourceReport(signal, false, receivedAt, text, place, more, attachments, version + 1);
    }

    public Optional<Attachment> attachment(UUID attachmentId) {
        return attachments.stream()
                .filter(attachment -> attachment.id().equals(attachmentId))
                .findFirst();
    }

    SourceReport requireRoom() {
        if (attachments.size() >= Attachment.MOST) {
            throw new Conflict("The report holds " + Attachment.MOST + " attachments and takes no more.");
        }
        return this;
    }

    SourceReport with(Attachment attachment) {
        requireRoom();
        var more = new ArrayList<>(attachments);
        more.add(attachment);
        return new SourceReport(signal, closed, receivedAt, text, place, messages, more, version + 1);
    }

    /** Whole again, from what lies in tables of its own. */
    public SourceReport with(List<Message> written, List<Attachment> attached) {
        return new SourceReport(signal, closed, receivedAt, text, place, written, attached, version);
    }

    /** The receipt code opens nothing from now on. */
    SourceReport close() {
        return new SourceReport(signal, true, receivedAt, text, place, messages, attachments, version + 1);
    }

    @Override
    public String toString() {
        return "SourceReport[sealed]";
    }
}
