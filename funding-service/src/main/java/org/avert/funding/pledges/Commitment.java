package org.avert.funding.pledges;

import java.time.Instant;
import org.avert.funding.money.Valued;

/** The binding part of a pledge. */
public record Commitment(Valued value, Instant committedAt) {}
