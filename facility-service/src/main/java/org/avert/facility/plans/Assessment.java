package org.avert.facility.plans;

import java.time.Instant;
import java.util.UUID;

/** How far a recommendation that the plan serves is implemented, as assessed. */
public record Assessment(UUID recommendation, String grade, Instant assessedAt) {}
