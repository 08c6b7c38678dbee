package org.avert.recommendations.casefile;

import java.time.Instant;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * A case of which this service has a part.
 *
 * @param state code of the State that it concerns
 * @param moved order of the last move
 */
public record CaseFile(CaseReference reference, @Nullable String title, String state, long moved, Instant updatedAt) {}
