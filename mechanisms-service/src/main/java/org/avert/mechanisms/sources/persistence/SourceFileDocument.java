package org.avert.mechanisms.sources.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.attachment.FileType;
import org.avert.kit.caller.PersonRef;
import org.avert.kit.receipt.Message;
import org.avert.mechanisms.sources.FileStage;

/**
 * A file at rest. Each field of the account and each message is sealed by itself, bound to its place; the receipt code is
 * a keyed hash.
 */
record SourceFileDocument(
        UUID id,
        long version,
        String receipt,
        String state,
        FileStage stage,
        Instant receivedAt,
        Map<String, byte[]> account,
        Set<PersonRef> readers,
        List<SealedMessage> messages,
        List<SealedAttachment> attachments) {

    /** A message at rest. */
    record SealedMessage(UUID id, Message.From from, Instant at, byte[] text) {}

    /** What is told of an attachment at rest; its content lies apart. */
    record SealedAttachment(UUID id, byte[] name, FileType type, long size, Instant at) {}
}
