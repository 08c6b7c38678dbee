package org.avert.mechanisms.sources;

import java.time.Instant;
import java.util.UUID;

/** A file in a list, without a word of what it says. */
public record SourceFileSummary(UUID id, String state, FileStage stage, Instant receivedAt, boolean assigned) {}
