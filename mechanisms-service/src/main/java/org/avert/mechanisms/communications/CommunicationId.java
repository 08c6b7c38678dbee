package org.avert.mechanisms.communications;

import java.util.UUID;

/** Id of a communication, random. */
public record CommunicationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
