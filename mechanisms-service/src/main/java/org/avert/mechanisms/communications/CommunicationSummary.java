package org.avert.mechanisms.communications;

import java.time.Instant;

/** A communication in a list, without a word of what it says. */
public record CommunicationSummary(
        CommunicationId id, String state, CommunicationStage stage, Instant receivedAt, boolean assigned) {}
