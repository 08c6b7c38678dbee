package org.avert.portal.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param step     kind of the step in kebab case
 * @param actor    the office that took it, never a name
 * @param resource path of the object below its service
 */
public record CaseStep(
        Instant at,
        String step,
        String actor,
        String summary,
        @Nullable String state,
        @Nullable String resource) {}
