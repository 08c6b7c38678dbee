package org.avert.recommendations.casefile;

import org.avert.kit.reference.CaseReference;
import org.jspecify.annotations.Nullable;

/**
 * What a change says in the log of its case.
 *
 * @param title title of the case, absent where the change does not bring one
 * @param about code of the State that the case concerns
 * @param step kind of the step in kebab case
 * @param state state of the object after it
 * @param resource path of the object below this service
 */
public record CaseEntry(
        CaseReference reference,
        @Nullable String title,
        String about,
        String step,
        String summary,
        String state,
        String resource) {}
