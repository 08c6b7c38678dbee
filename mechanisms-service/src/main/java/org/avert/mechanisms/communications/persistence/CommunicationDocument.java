package org.avert.mechanisms.communications.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;
import org.avert.mechanisms.communications.CommunicationStage;
import org.avert.mechanisms.communications.Message;
import org.jspecify.annotations.Nullable;

/**
 * A communication at rest. What an author or the desk wrote is sealed field by field, with the document's id as associated
 * data; the receipt code is a keyed hash.
 */
record CommunicationDocument(
        UUID id,
        long version,
        String receipt,
        String state,
        CommunicationStage stage,
        Instant receivedAt,
        byte[] text,
        byte @Nullable [] attemptedRemedies,
        byte @Nullable [] contact,
        Set<PersonRef> readers,
        List<SealedMessage> messages) {

    /** A message at rest. */
    record SealedMessage(UUID id, Message.From from, Instant at, byte[] text) {}
}
