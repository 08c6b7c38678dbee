package org.avert.kit.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param oldest time of the oldest hand-over that is neither delivered nor parked */
public record HandoverCounts(
        long pending, long parked, @Nullable Instant oldest) {}
