package org.avert.funding.pledges;

import org.avert.funding.money.Valued;
import org.jspecify.annotations.Nullable;

/** What a donor announces. */
public record NewPledge(
        Valued value, @Nullable String earmark, @Nullable String note) {}
