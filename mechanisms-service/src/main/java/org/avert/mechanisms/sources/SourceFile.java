package org.avert.mechanisms.sources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.attachment.Attachment;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.problem.Conflict;
import org.avert.kit.receipt.Message;

/**
 * What somebody sent without an account. Who may read it stands on it and follows from no role.
 *
 * @param receivedAt cut to the hour, so that it says little about who sent it
 */
public record SourceFile(
        SourceChannel channel,
        UUID id,
        String state,
        FileStage stage,
        Instant receivedAt,
        Account account,
        Set<PersonRef> readers,
        List<Message> messages,
        List<Attachment> attachments,
        long version) {
    private static final int MOST_MESSAGES = 500;

    public SourceFile {
        readers = Set.copyOf(readers);
        messages = List.copyOf(messages);
        attachments = List.copyOf(attachments);
    }

    static SourceFile received(SourceChannel channel, UUID id, String state, Account account, Instant hour) {
        return new SourceFile(channel, id, state, FileStage.RECEIVED, hour, account, Set.of(), List.of(), List.of(), 1);
    }

    /** From the first assignment on only those assigned read it. */
    SourceFile assignedTo(Set<PersonRef> named) {
        var next = isClosed() ? FileStage.CLOSED : FileStage.ASSIGNED;
        return next(next, named, messages, attachments);
    }

    SourceFile closed() {
        return next(FileStage.CLOSED, readers, messages, attachments);
    }

    public boolean isClosed() {
        return stage == FileStage.CLOSED;
    }

    boolean holds(UUID messageId) {
        return messages.stream().anyMatch(message -> message.id().equals(messageId));
    }

    SourceFile with(Message message) {
        if (isClosed()) {
            throw new Conflict("The file is CLOSED; the source cannot come back to it.");
        }
        if (messages.size() >= MOST_MESSAGES) {
            throw new Conflict("The file holds " + MOST_MESSAGES + " messages and takes no more.");
        }
        var more = new ArrayList<>(messages);
        more.add(message);
        return next(stage, readers, more, attachments);
    }

    public Optional<Attachment> attachment(UUID attachmentId) {
        return attachments.stream()
                .filter(attachment -> attachment.id().equals(attachmentId))
                .findFirst();
    }

    boolean has(UUID attachmentId) {
        return attachment(attachmentId).isPresent();
    }

    SourceFile requireRoom() {
        if (attachments.size() >= Attachment.MOST) {
            throw new Conflict("The file holds " + Attachment.MOST + " attachments and takes no more.");
        }
        return this;
    }

    SourceFile with(Attachment attachment) {
        requireRoom();
        var more = new ArrayList<>(attachments);
        more.add(attachment);
        return next(stage, readers, messages, more);
    }

    private SourceFile next(
            FileStage then, Set<PersonRef> who, List<Message> correspondence, List<Attachment> attached) {
        return new SourceFile(
                channel, id, state, then, receivedAt, account, who, correspondence, attached, version + 1);
    }
}
