package org.avert.mechanisms.communications;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.avert.kit.caller.PersonRef;

/**
 * A communication under the complaint procedure: against any State, by anybody, without an account (¶17-19, 71(a)). Who
 * may read it stands on it and follows from no role.
 *
 * @param receivedAt cut to the hour, so that it says little about who sent it
 */
public record Communication(
        CommunicationId id,
        String state,
        CommunicationStage stage,
        Instant receivedAt,
        Statement statement,
        Set<PersonRef> readers,
        List<Message> messages,
        long version) {

    public Communication {
        readers = Set.copyOf(readers);
        messages = List.copyOf(messages);
    }

    public static Communication received(CommunicationId id, String state, Statement statement, Instant now) {
        return new Communication(id, state, CommunicationStage.RECEIVED, hour(now), statement, Set.of(), List.of(), 1);
    }

    /** From the first assignment on the file is under screening. */
    public Communication assignedTo(Set<PersonRef> named) {
        return new Communication(
                id,
                state,
                CommunicationStage.UNDER_SCREENING,
                receivedAt,
                statement,
                new LinkedHashSet<>(named),
                messages,
                version + 1);
    }

    public boolean holds(UUID messageId) {
        return messages.stream().anyMatch(message -> message.id().equals(messageId));
    }

    public Communication with(UUID messageId, Message.From from, String text, Instant now) {
        var more = new ArrayList<>(messages);
        more.add(new Message(messageId, from, hour(now), text));
        return new Communication(id, state, stage, receivedAt, statement, readers, more, version + 1);
    }

    private static Instant hour(Instant time) {
        return time.truncatedTo(ChronoUnit.HOURS);
    }
}
