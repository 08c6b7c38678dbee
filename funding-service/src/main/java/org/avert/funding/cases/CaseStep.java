package org.avert.funding.cases;

import java.time.Instant;
import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case as this service took it.
 *
 * @param step kind of step in kebab case
 * @param actor office or service, never a name
 * @param state state of the object after the step
 * @param resource path of the object
 */
public record CaseStep(
        CaseReference reference,
        Instant at,
        String step,
        String actor,
        String summary,
        @Nullable String state,
        @Nullable String resource) {

    private static final int LONGEST = 500;

    public CaseStep {
        summary = summary.length() > LONGEST ? summary.substring(0, LONGEST - 1) + "…" : summary;
    }
}
