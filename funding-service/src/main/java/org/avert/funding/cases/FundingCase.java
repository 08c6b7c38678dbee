package org.avert.funding.cases;

import java.time.Instant;
import org.avert.kit.reference.CaseReference;

/**
 * A prevention case that has reached funding.
 *
 * @param state ISO 3166-1 alpha-3 code of the State concerned
 * @param updatedAt time of the last step here
 */
public record FundingCase(CaseReference reference, String title, String state, Instant updatedAt) {}
