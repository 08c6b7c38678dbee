package org.avert.earlywarning.analyses;

import java.time.Instant;
import org.avert.kit.caller.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case as it was recorded.
 *
 * @param step kind in kebab case
 * @param actor office or service that took it, never a name
 * @param stage stage after the step
 * @param person who took it, kept for audit and never shown
 */
public record Step(
        Instant at,
        String step,
        String actor,
        Stage stage,
        @Nullable String reasons,
        PersonRef person) {}
