package org.avert.funding.requests;

import java.time.LocalDate;
import org.avert.funding.sources.PeacebuildingArea;
import org.avert.funding.sources.Stage;
import org.avert.funding.states.Region;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is looking for; {@code null} is "any".
 *
 * @param closed closed requests instead of open ones
 * @param minGapUsd whole US dollars
 * @param maxGapUsd whole US dollars
 */
public record PublicQuery(
        boolean closed,
        @Nullable String state,
        @Nullable Region region,
        @Nullable String theme,
        @Nullable Integer sdg,
        @Nullable PeacebuildingArea area,
        @Nullable Stage stage,
        @Nullable Long minGapUsd,
        @Nullable Long maxGapUsd,
        @Nullable Boolean evidenceComplete,
        @Nullable LocalDate deadlineBefore) {}
