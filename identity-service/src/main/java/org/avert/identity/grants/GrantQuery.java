package org.avert.identity.grants;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals.
 *
 * @param now what decides whether one is over
 * @param after sort keys of the last one seen
 */
public record GrantQuery(@Nullable GrantStatus status, Instant now, List<String> after, int limit) {}
