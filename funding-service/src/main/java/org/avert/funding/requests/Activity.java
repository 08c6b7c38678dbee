package org.avert.funding.requests;

import java.time.LocalDate;
import java.util.UUID;
import org.avert.funding.money.Amount;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the assistance plan.
 *
 * @param mechanism kind of mechanism that made the recommendation, where known
 */
public record Activity(
        UUID activityId,
        UUID recommendationId,
        @Nullable String mechanism,
        String title,
        Amount cost,
        @Nullable LocalDate dueOn) {}
