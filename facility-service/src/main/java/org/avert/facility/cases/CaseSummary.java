package org.avert.facility.cases;

import java.time.Instant;

/** A case in a list; its title is that of the application where the reader sees one. */
public record CaseSummary(String reference, String title, String state, Instant openedAt, Instant updatedAt) {}
